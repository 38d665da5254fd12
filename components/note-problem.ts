import type { NotSaved } from '../core/notebook/entry.ts';
import type { Say } from '../core/strings/strings.ts';

/** Why something was not done: `gone` when the entry was deleted elsewhere; null when it was done. */
export type NoteProblem = NotSaved | 'gone' | null;

export function sayProblem(problem: NonNullable<NoteProblem>, say: Say): string {
  return problem === 'gone' ? say('notebook.gone') : say(`notebook.refused-${problem}`);
}
