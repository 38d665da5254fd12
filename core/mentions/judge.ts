/** Decides about each candidate of one block: what can be said at once, and what only the words around can say. */
import { type Folded, fold } from '../text/fold.ts';
import { latePattern } from '../text/late-pattern.ts';
import { findAddress } from './address.ts';
import type { Context } from './find.ts';
import { isWrittenAs } from './letter-case.ts';
import { isMereDirection, longerName } from './longer-name.ts';
import type { Cue, Mention, RefusalReason, Why } from './mention.ts';
import { namesake, otherBearer } from './other-bearer.ts';
import type { Hints } from './page-evidence.ts';
import { createPersons, type Person } from './person.ts';
import type { PreparedIndex } from './prepare.ts';
import { hintsOf, type WeighedName } from './reasons.ts';
import type { Judge, OurPlaced, Placed, Verdict } from './select.ts';
import { createSurroundings, REACH, type Surroundings } from './surroundings.ts';
import { doubtOf, isMereName, refusalOf, weigh } from './weigh.ts';
import { ENOUGH } from './weights.ts';
import type { WordClasses } from './word-classes.ts';

interface Block {
  text: string;
  /** The text, folded. */
  whole: Folded;
  placed: readonly Placed[];
  prepared: PreparedIndex;
  context: Context;
}

export interface BlockJudge {
  /** Candidates for a mention, and the longer names that may block them. */
  names: readonly OurPlaced[];
  longer: readonly Placed[];
  /** Accepts what is sure without knowing the rest. */
  atOnce: Judge;
  /** Accepts what the words around, the sure mentions of the block and the page speak for. */
  knowing(sure: readonly Mention[]): Judge;
  end(): { isUnsettled: boolean; person: Person | null; hints?: Hints };
}

export function createJudge({ text, whole, placed, prepared, context }: Block): BlockJudge {
  const { words } = prepared;
  const names = placed.filter((candidate): candidate is OurPlaced => candidate.name.entity !== null);
  const longer = placed.filter(
    ({ name, from, to }) => name.entity === null && !isMereDirection(text.slice(from, to), words),
  );
  const persons = createPersons(longer, text, context.person);
  let knownAround: Surroundings | undefined;
  let regions: readonly Region[] | undefined;
  let ownHints: Hints | undefined;
  /** The last name of another republic: "Azerbaijan" inside of it is no country either. */
  let otherRepublic: Placed | undefined;
  let title: Surroundings | undefined;
  let isUnsettled = false;

  function around(): Surroundings {
    knownAround ??= createSurroundings(text, whole, words());
    return knownAround;
  }

  function regionsAround(from = 0, to = text.length): string[] {
    regions ??= regionsOf(longer, text, words());
    const near = regions.filter((one) => one.to > from - REACH && one.from < to + REACH);
    return [...new Set(near.map(({ part }) => part))];
  }

  function own(): Hints {
    ownHints ??= hintsOf(around(), regionsAround());
    return ownHints;
  }

  function hintsElsewhere(): Hints {
    const { iran, tabriz } = context.page.hints();
    return { iran: iran - own().iran, tabriz: tabriz - own().tabriz };
  }

  function againstItself(candidate: OurPlaced, blocker: Placed | null): Verdict | null {
    const { name, from, to } = candidate;
    if (blocker) return refuse(candidate, 'blocked', text.slice(blocker.from, blocker.to));
    if (!isWrittenAs(name.letters, text.slice(from, to))) return refuse(candidate, 'letter-case', '');
    const address = findAddress(text, from, to);
    if (address !== null) return refuse(candidate, 'address', address);
    const { guard } = name.entity;
    const { isInflected } = candidate;
    const whole = guard ? longerName(text, from, to, { guard, words, isInflected }) : null;
    return whole === null ? null : refuse(candidate, 'longer-name', whole);
  }

  function atOnce(candidate: OurPlaced, blocker: Placed | null): Verdict {
    const against = againstItself(candidate, blocker);
    if (against) return against;
    const doubt = doubtOf(candidate.name, text.slice(candidate.from, candidate.to));
    return doubt === null || doubt === 'region' || doubt === 'first-republic'
      ? accept(candidate)
      : refuse(candidate, 'no-context', '');
  }

  const knowing = (sure: readonly Mention[]): Judge => {
    const known = sure.map((mention) => ({ mention, from: mention.start, to: mention.end }));
    return (candidate, blocker) => {
      const { name, from, to, start, end } = candidate;
      persons.meetBefore(from);
      if (otherRepublic && from < otherRepublic.to)
        return refuse(candidate, 'longer-name', text.slice(otherRepublic.from, otherRepublic.to));
      const against = againstItself(candidate, blocker) ?? againstPerson(candidate);
      if (against) return against;
      const surface = text.slice(from, to);
      const doubt = doubtOf(name, surface);
      if (doubt === null) {
        if (name.entity.guard === 'person') persons.meet({ surface, entity: name.entity.id });
        return accept(candidate);
      }
      title ??= createSurroundings(context.title, fold(context.title), words());
      const beside = nearestOf(known, from, to).map(({ mention }) => mention);
      const { page } = context;
      const given: WeighedName = {
        name,
        start,
        end,
        surface,
        around: around(),
        beside,
        page,
        title,
        regions: regionsAround(from, to),
        elsewhere: hintsElsewhere(),
        isLandToo: names.some((one) => one.start === start && one.end === end && one.name.entity.guard === 'country'),
        ...persons.known(),
      };
      const weighed = weigh(doubt, given);
      if (doubt === 'first-republic') isUnsettled = true;
      else if (doubt !== 'near' && doubt !== 'people' && !isMereName(weighed)) isUnsettled = true;
      if (weighed.score < ENOUGH) {
        if (doubt === 'first-republic') otherRepublic = candidate;
        const { reason, because } = refusalOf(weighed, given);
        return refuse(candidate, reason, because);
      }
      if (isMereName(weighed)) return accept(candidate);
      return accept(
        candidate,
        weighed.cues.sort((one, other) => other.weight - one.weight),
      );
    };
  };

  /** A surname with somebody else's given name, a title beside the name it belongs to. */
  function againstPerson(candidate: OurPlaced): Verdict | null {
    const { name, from, to } = candidate;
    if (name.entity.guard === 'person' && !name.doubt) {
      const relation = namesake(text, from, to, words());
      if (relation === null) return null;
      if (!relation.isCertain && !isAnotherSpokenOf(candidate)) {
        isUnsettled = true;
        return null;
      }
      persons.meet({ surface: relation.because, entity: null });
      return refuse(candidate, 'other-person', relation.because);
    }
    if (name.doubt === 'surname') {
      const full = fullNameAround(names, candidate);
      if (full) return refuse(candidate, 'longer-name', text.slice(full.from, full.to));
      const other = otherBearer(text, from, to, words());
      if (other === null) return null;
      persons.meet({ surface: other, entity: null });
      return refuse(candidate, 'other-person', other);
    }
    if (name.doubt !== 'title') return null;
    const bearer = nearestOf(names, from, to).find(
      (one) => one.name.entity.guard === 'person' && !one.name.doubt && belongsTo(text, candidate, one),
    );
    if (!bearer) return null;
    return refuse(candidate, 'longer-name', text.slice(Math.min(bearer.from, from), Math.max(bearer.to, to)));
  }

  /** Whoever of his family was named last, or is named in the sentence, has the son of whom it speaks. */
  function isAnotherSpokenOf({ start, end }: OurPlaced): boolean {
    const { person } = persons.known();
    if (person) return person.entity === null;
    return around()
      .tellingIn('sentence', 'given', start, end)
      .some((word) => !words().is(fold(word).folded, 'son'));
  }

  function accept({ name, from, to }: OurPlaced, cues?: Cue[]): { mention: Mention } {
    const { id: entity, topic } = name.entity;
    const why: Why = {
      rule: cues ? 'context' : 'name',
      get alias() {
        return name.text;
      },
    };
    if (cues) why.cues = cues;
    const mention: Mention = { start: from, end: to, surface: text.slice(from, to), entity, topic, why };
    if (name.variant) mention.variant = name.variant;
    return { mention };
  }

  function refuse({ name, from, to }: OurPlaced, reason: RefusalReason, because: string): Verdict {
    const surface = text.slice(from, to);
    return { refusal: { start: from, end: to, surface, entity: name.entity.id, reason, because } };
  }

  return {
    names,
    longer,
    atOnce,
    knowing,
    end() {
      persons.meetBefore(Number.POSITIVE_INFINITY);
      const hints = knownAround || regionsAround().length > 0 ? own() : null;
      const person = persons.known().person;
      return hints && (hints.iran || hints.tabriz) ? { isUnsettled, person, hints } : { isUnsettled, person };
    },
  };
}

interface Region {
  from: number;
  to: number;
  /** What makes it the region's name: "East". */
  part: string;
}

const notLetters = latePattern(String.raw`[^\p{L}\p{M}]+`);

/** Longer names that are those of the region in Iran. */
function regionsOf(longer: readonly Placed[], text: string, words: WordClasses): Region[] {
  return longer.flatMap(({ from, to }) => {
    const all = text.slice(from, to).split(notLetters());
    const part = all.find((word) => words.is(fold(word).folded, 'iran-part'));
    return part === undefined ? [] : { from, to, part };
  });
}

/** As many on each side are looked at: the nearest say most, and a page may hold thousands. */
const NEAREST = 6;

/** The index of the first in the list that begins at `from` or after it. */
function firstOf(list: readonly { from: number }[], from: number): number {
  let first = 0;
  let last = list.length;
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((list[middle]?.from ?? 0) >= from) last = middle;
    else first = middle + 1;
  }
  return first;
}

/** Those nearest to `[from, to)` and within reach, of a list in the order of the text. */
function nearestOf<T extends { from: number; to: number }>(list: readonly T[], from: number, to: number): T[] {
  const first = firstOf(list, from);
  return list
    .slice(Math.max(0, first - NEAREST), first + NEAREST)
    .filter((one) => (one.to <= from && one.to > from - REACH) || (one.from >= to && one.from < to + REACH));
}

/** A refused full name (a street called after somebody) whose surname comes up by itself. */
function fullNameAround(names: readonly OurPlaced[], candidate: OurPlaced): OurPlaced | undefined {
  const at = names.indexOf(candidate, Math.max(0, firstOf(names, candidate.from) - NEAREST));
  return names
    .slice(Math.max(0, at - NEAREST), at)
    .find((one) => one.name.entity.guard === 'person' && !one.name.doubt && one.to >= candidate.to);
}

/** "National Leader of the Azerbaijani people Heydar Aliyev": the name a title belongs to may be some words away. */
const BEFORE_THE_NAME = /^[^.!?;:。！？؟։]{0,50}$/;
const AFTER_THE_NAME = latePattern(String.raw`^[^\p{L}.!?;:]{0,3}(?:\p{L}{1,3}[\s\xa0]{1,2})?$`);

/** Whether `title` belongs to the name beside it, and is no second mention. */
function belongsTo(text: string, title: Placed, name: Placed): boolean {
  if (title.to <= name.from) return BEFORE_THE_NAME.test(text.slice(title.to, name.from));
  return name.to <= title.from && AFTER_THE_NAME().test(text.slice(name.to, title.from));
}
