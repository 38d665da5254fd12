/** What the schema cannot see in the pictures: order, pointers between files, and figures given twice. */
import { type Drafts, each } from '../knowledge/draft.ts';
import { nearest } from '../knowledge/nearest.ts';
import { claimPlaces } from '../knowledge/places.ts';
import { type Problem, shown } from '../knowledge/problem.ts';
import { yearsOf } from './time.ts';

export function checkPictures(drafts: Drafts): Problem[] {
  return [...checkStretches(drafts), ...checkEvents(drafts), ...checkClaimRefs(drafts), ...checkCommunities(drafts)];
}

function checkStretches({ timelines }: Drafts): Problem[] {
  return timelines.flatMap(({ file, draft }) => {
    let end = Number.NEGATIVE_INFINITY;
    return [...each(draft.stretches)].flatMap(([i, { from, to }]) => {
      if (from === undefined || to === undefined) return [];
      const field = `stretches[${i}]`;
      const problems: Problem[] = [];
      if (yearsOf(from) < end)
        problems.push({ file, field: `${field}.from`, reason: 'lies before the stretch above ends' });
      if (yearsOf(to) <= yearsOf(from)) problems.push({ file, field: `${field}.to`, reason: 'must be after `from`' });
      end = yearsOf(to);
      return problems;
    });
  });
}

function checkEvents({ timelines }: Drafts): Problem[] {
  return timelines.flatMap(({ file, draft }) => {
    const stretches = [...each(draft.stretches)].map(([, stretch]) => stretch);
    const seen = new Set<string>();
    return [...each(draft.events)].flatMap(([i, { id, from, to }]) => {
      const problems: Problem[] = [];
      const say = (field: string, reason: string) => problems.push({ file, field: `events[${i}].${field}`, reason });
      if (id !== undefined && seen.has(id)) say('id', `the event ${shown(id)} is there already`);
      if (id !== undefined) seen.add(id);
      if (from === undefined) return problems;
      const [start, end] = [yearsOf(from), yearsOf(to ?? from)];
      if (end < start) say('to', 'must not come before `from`');
      const home = stretches.find(
        (one) => one.from && one.to && yearsOf(one.from) <= start && start <= yearsOf(one.to),
      );
      if (!home) say('from', `${shown(from)} lies in none of the stretches of the axis`);
      else if (home.to && end > yearsOf(home.to))
        say('to', `${shown(to)} lies beyond the stretch in which \`from\` lies`);
      return problems;
    });
  });
}

function checkClaimRefs(drafts: Drafts): Problem[] {
  const refs = new Set([...claimPlaces(drafts)].map(({ claim, article }) => `${article.id}/${claim.id}`));
  return drafts.timelines.flatMap(({ file, draft }) =>
    [...each(draft.events)].flatMap(([i, { claims }]) =>
      [...each(claims)]
        .filter(([, ref]) => !refs.has(ref))
        .map(([j, ref]) => {
          const near = nearest(ref, refs);
          const reason = `there is no claim ${shown(ref)}${near ? `; the nearest is ${shown(near)}` : ''}`;
          return { file, field: `events[${i}].claims[${j}]`, reason };
        }),
    ),
  );
}

function checkCommunities({ communities }: Drafts): Problem[] {
  return communities.flatMap(({ file, draft }) => {
    const seen = new Set<string>();
    return [...each(draft.communities)].flatMap(([i, { id, iso, ranks, counts }]) => {
      const field = `communities[${i}]`;
      const once = [
        ['id', id, `the community ${shown(id)} is there already`],
        ['iso', iso, `the country ${shown(iso)} is there already`],
        ...[...each(ranks)].map(([j, { ranking }]) => [
          `ranks[${j}].ranking`,
          ranking && `${i} ${ranking}`,
          `a rank of the kind ${shown(ranking)} is there already`,
        ]),
        ...[...each(counts)].map(([j, { measure, year, source }]) => [
          `counts[${j}].source`,
          // One list may hold two estimates of one country; a count has one figure for one year.
          measure !== 'estimate' && year && source && `${i} ${measure} ${year} ${source}`,
          `${shown(source)} is there already with a count for ${year}`,
        ]),
      ] as [string, string | false | undefined, string][];
      return once.flatMap(([name, value, reason]) => {
        if (!value) return [];
        const known = seen.has(value);
        seen.add(value);
        return known ? [{ file, field: `${field}.${name}`, reason }] : [];
      });
    });
  });
}
