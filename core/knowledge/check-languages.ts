/** Names in their languages: one meaning for each, a witness for each verified one, rules that fit, longer names that can block. */
import { inflect } from '../mentions/inflect.ts';
import { fold } from '../text/fold.ts';
import { type Draft, type DraftFile, type Drafts, each } from './draft.ts';
import type { Language, LanguageName, LongerName } from './language.ts';
import { type Problem, shown } from './problem.ts';

type Listed = Draft<LanguageName> | Draft<LongerName>;

export function checkLanguages({ languages, entities }: Drafts): Problem[] {
  const forms = formsByEntity(languages);
  return [
    ...languages.flatMap(({ file, draft }) => [
      ...checkTwice(file, 'names', draft.names),
      ...checkTwice(file, 'longerNames', draft.longerNames),
      ...checkWitnesses(file, 'names', draft.names),
      ...checkWitnesses(file, 'longerNames', draft.longerNames),
      ...checkRules(file, 'names', draft.names, draft),
      ...checkRules(file, 'longerNames', draft.longerNames, draft),
      ...checkLonger(file, draft, forms),
    ]),
    ...entities.flatMap(({ file, draft: { id } }) =>
      id === undefined || forms.has(id) ? [] : [{ file, field: 'id', reason: `no language has a name of ${id}` }],
    ),
  ];
}

function checkTwice(file: string, list: string, items: readonly (Listed | undefined)[] | undefined): Problem[] {
  const first = new Map<string, number>();
  return [...each(items)].flatMap(([i, { text }]) => {
    if (text === undefined) return [];
    const earlier = first.get(spelling(text));
    first.set(spelling(text), earlier ?? i);
    if (earlier === undefined) return [];
    return [{ file, field: `${list}[${i}].text`, reason: `${shown(text)} is already in ${list}[${earlier}]` }];
  });
}

function checkWitnesses(file: string, list: string, items: readonly (Listed | undefined)[] | undefined): Problem[] {
  return [...each(items)].flatMap(([i, { text, verified, source }]) =>
    verified === true && source === null
      ? [{ file, field: `${list}[${i}].source`, reason: `${shown(text)} is verified, but no source shows it` }]
      : [],
  );
}

function checkRules(
  file: string,
  list: string,
  items: readonly (Listed | undefined)[] | undefined,
  language: Draft<Language>,
): Problem[] {
  return [...each(items)].flatMap(([i, item]) => {
    const forms = formsOf(item, language);
    return Array.isArray(forms) ? [] : [{ file, field: `${list}[${i}].inflect`, reason: forms.error }];
  });
}

function checkLonger(file: string, draft: Draft<Language>, forms: ReadonlyMap<string, ReadonlySet<string>>): Problem[] {
  return [...each(draft.longerNames)].flatMap(([i, { entity, text, person }]) => {
    const names = entity === undefined ? undefined : forms.get(entity);
    if (entity === undefined || text === undefined || !names) return [];
    const field = `longerNames[${i}].text`;
    const longer = matched(text);
    if (names.has(longer))
      return [{ file, field, reason: `${shown(text)} is a name of ${entity} and would block itself` }];
    // Another person need not hold our name: whoever is named last owns the surname that follows.
    if (person || [...names].some((name) => longer.includes(name))) return [];
    return [
      { file, field, reason: `${shown(text)} contains no name of ${entity}, so there is nothing for it to block` },
    ];
  });
}

function formsByEntity(languages: readonly DraftFile<Language>[]): Map<string, Set<string>> {
  const byEntity = new Map<string, Set<string>>();
  for (const { draft } of languages) {
    for (const [, name] of each(draft.names)) {
      if (name.entity === undefined) continue;
      const known = byEntity.get(name.entity) ?? new Set();
      byEntity.set(name.entity, known);
      const forms = formsOf(name, draft);
      if (Array.isArray(forms)) for (const form of forms) known.add(matched(form));
    }
  }
  return byEntity;
}

/** The forms, or why there are none. */
function formsOf({ text, inflect: rules }: Listed, language: Draft<Language>): string[] | { error: string } {
  if (text === undefined) return [];
  try {
    return inflect(text, rules, { ...language, inflections: language.inflections ?? {} } as Language);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** What a reader takes for the same name: whatever its case, composition and spacing. Marks make another spelling. */
function spelling(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What the page's text is compared by: a longer name that contains no name in this form never gets to block. */
function matched(text: string): string {
  return fold(text).folded.trim();
}
