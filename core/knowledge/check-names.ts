/** Names and blockers: one meaning for each name, a witness for each verified one, blockers that can block. */
import { fold } from '../text/fold.ts';
import { type Draft, type Drafts, each } from './draft.ts';
import { type Problem, shown } from './problem.ts';
import type { Entity } from './schema.ts';

export function checkNames({ entities }: Drafts): Problem[] {
  return [
    ...checkMeanings(entities),
    ...entities.flatMap(({ file, draft }) => [...checkWitnesses(file, draft), ...checkBlockers(file, draft)]),
  ];
}

function checkMeanings(entities: Drafts['entities']): Problem[] {
  const owners = new Map<string, { file: string; field: string }>();
  const problems: Problem[] = [];
  for (const { file, draft } of entities) {
    for (const [i, { text, lang }] of each(draft.names)) {
      if (text === undefined || lang === undefined) continue;
      const field = `names[${i}].text`;
      const key = `${lang} ${spelling(text)}`;
      const owner = owners.get(key);
      if (!owner) owners.set(key, { file, field });
      const where = owner && (owner.file === file ? owner.field : owner.file);
      if (owner) problems.push({ file, field, reason: `the ${lang} name ${shown(text)} is already in ${where}` });
    }
  }
  return problems;
}

function checkWitnesses(file: string, { names, blockers }: Draft<Entity>): Problem[] {
  const unseen = (list: string, [i, { text, verified, source }]: [number, Draft<Entity['blockers'][number]>]) =>
    verified === true && source === null
      ? [{ file, field: `${list}[${i}].source`, reason: `${shown(text)} is verified, but no source shows it` }]
      : [];
  return [
    ...[...each(names)].flatMap((item) => unseen('names', item)),
    ...[...each(blockers)].flatMap((item) => unseen('blockers', item)),
  ];
}

function checkBlockers(file: string, { id, names, blockers }: Draft<Entity>): Problem[] {
  const folded = [...each(names)].flatMap(([, { text }]) => (text === undefined ? [] : [matched(text)]));
  const seen = new Set<string>();
  return [...each(blockers)].flatMap(([i, { text, lang }]) => {
    if (text === undefined) return [];
    const field = `blockers[${i}].text`;
    const longer = matched(text);
    const key = `${lang} ${spelling(text)}`;
    const again = seen.has(key);
    seen.add(key);
    if (again) return [{ file, field, reason: `the blocker ${shown(text)} is here twice` }];
    if (folded.includes(longer))
      return [{ file, field, reason: `${shown(text)} is a name of ${id} and would block itself` }];
    if (folded.some((name) => longer.includes(name))) return [];
    return [{ file, field, reason: `${shown(text)} contains no name of ${id}, so there is nothing for it to block` }];
  });
}

/** What a reader takes for the same name: whatever its case, composition and spacing. Marks make another spelling. */
function spelling(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What the page's text is compared by: a blocker that contains no name in this form never gets to block. */
function matched(text: string): string {
  return fold(text).folded.trim();
}
