/** Problems in plain words: file, field, what to write, an example. For authors who write no code. */
import { guidanceOf } from './guidance.ts';
import type { Problem } from './problem.ts';

export interface Advice {
  /** As an author finds it: `data/articles/x.json`. */
  file: string;
  /** `claim 4, evidence 1: source` */
  field: string;
  /** What is wrong, as the press says it. */
  reason: string;
  /** What the field is, what to write there, and an example; null where only the reason can be told. */
  help: { what: string; write: string; example: string } | null;
}

export function advise({ file, field, reason }: Problem): Advice {
  return {
    file: `data/${file}`,
    field: nameField(field),
    reason: sayPlainly(reason, field),
    help: guidanceOf(file, field),
  };
}

/**
 * Counts from one, as people do.
 *
 * @example nameField('claims[3].evidence[0].source') // 'claim 4, evidence 1: source'
 * @example nameField('passage.first') // 'passage: first'
 */
export function nameField(field: string): string {
  if (field === '(file)') return 'the whole file';
  if (field.startsWith('line ')) return field;
  const steps = field.split('.').map((step) => {
    const [, name = step, number] = /^(.*?)\[(\d+)\](?:\[\d+\])*$/.exec(step) ?? [];
    return number === undefined ? name : `${SINGULAR[name] ?? name} ${Number(number) + 1}`;
  });
  const last = steps.pop() ?? '';
  return steps.length === 0 ? last : `${steps.join(', ')}: ${last}`;
}

const SINGULAR: Readonly<Record<string, string>> = {
  claims: 'claim',
  paragraphs: 'paragraph',
  concerns: 'concern',
  sources: 'source',
  interests: 'interest',
  caveats: 'caveat',
  copyNotes: 'copy note',
  dates: 'date',
  statements: 'statement',
};

/** An empty field is by far the most common problem, and the press says it in a way made for machines. */
function sayPlainly(reason: string, field: string): string {
  // A new article has no entry among the sources yet: another's id would be a bad hint.
  if (field === 'source') return reason.replace(/; the nearest is ".*"$/, '');
  return /; it is ""( \(nearest: .*\))?$/.test(reason) ? 'is still empty' : reason;
}
