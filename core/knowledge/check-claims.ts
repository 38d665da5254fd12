/** Claims: each anchored to a short passage, each with evidence that is not its own article. */
import { NO_HASH } from './anchors.ts';
import { type Draft, type Drafts, each } from './draft.ts';
import { claimPlaces, type EvidenceList, evidenceLists } from './places.ts';
import { type Problem, shown } from './problem.ts';
import type { Claim } from './schema.ts';

/** We point at a passage; we do not carry it. */
const MOST_WORDS_QUOTED = 6;

const NOT_COMPARED = 'still has the zeros of a new article: the passage was not compared with the text yet';

export function checkClaims(drafts: Drafts): Problem[] {
  return [
    ...drafts.articles.flatMap(({ file, draft }) =>
      [...each(draft.paragraphs)].flatMap(([i, { lines }]) => checkLines(file, `paragraphs[${i}].lines`, lines)),
    ),
    ...[...claimPlaces(drafts)].flatMap(({ file, field, claim }) => [
      ...checkPassage(file, `${field}.passage`, claim.passage),
      ...checkConcerns(file, field, claim),
      ...checkHasEvidence(file, field, claim),
    ]),
    ...[...evidenceLists(drafts)].flatMap(checkEvidence),
  ];
}

function checkLines(file: string, field: string, lines: readonly (number | undefined)[] | undefined): Problem[] {
  const [from, to] = lines ?? [];
  if (from === undefined || to === undefined) return [];
  const possible = Number.isInteger(from) && Number.isInteger(to) && from >= 1 && to >= from;
  return possible
    ? []
    : [{ file, field, reason: `must go from a line to the same or a later one; it is ${shown(lines)}` }];
}

function checkPassage(file: string, field: string, passage: Draft<Claim>['passage']): Problem[] {
  const { first, last, sha256 } = passage ?? {};
  const problems = Object.entries({ first, last }).flatMap(([end, text]) => {
    const count = text?.trim().split(/\s+/).length ?? 0;
    const reason = `must be at most ${MOST_WORDS_QUOTED} words; it has ${count}: ${shown(text)}`;
    return count > MOST_WORDS_QUOTED ? [{ file, field: `${field}.${end}`, reason }] : [];
  });
  if (sha256 === NO_HASH) problems.push({ file, field: `${field}.sha256`, reason: NOT_COMPARED });
  if (first === undefined || first !== last) return problems;
  return [
    ...problems,
    { file, field: `${field}.last`, reason: `must differ from the first words; both are ${shown(first)}` },
  ];
}

function checkConcerns(file: string, field: string, { subject, concerns }: Draft<Claim>): Problem[] {
  const seen = new Set<string>();
  return [...each(concerns)].flatMap(([i, id]) => {
    const again = seen.has(id);
    seen.add(id);
    const reason = id === subject ? `${shown(id)} is the subject already` : `${shown(id)} is listed twice`;
    return id === subject || again ? [{ file, field: `${field}.concerns[${i}]`, reason }] : [];
  });
}

function checkHasEvidence(file: string, field: string, { id, kind, incomplete, evidence }: Draft<Claim>): Problem[] {
  const needsNone = kind === undefined || kind === 'opinion' || kind === 'title' || incomplete === true;
  if (needsNone || evidence?.length !== 0) return [];
  const reason = `the claim ${shown(id)} has no evidence; only an opinion, a title or an incomplete claim may have none`;
  return [{ file, field: `${field}.evidence`, reason }];
}

function checkEvidence({ file, field, evidence, ownSource }: EvidenceList): Problem[] {
  const seen = new Set<string>();
  return [...each(evidence)].flatMap(([i, { source, stance, figure }]) => {
    if (source === undefined) return [];
    const at = `${field}[${i}].source`;
    if (source === ownSource)
      return [{ file, field: at, reason: `${shown(source)} is the article itself, no evidence for it` }];
    const key = JSON.stringify([source, stance, figure]);
    const again = seen.has(key);
    seen.add(key);
    const reason = `${shown(source)} is cited twice for the same: ${stance}${figure ? `, ${figure}` : ''}`;
    return again ? [{ file, field: at, reason }] : [];
  });
}
