/**
 * Every word of the interface, in English, view by view.
 *
 * `{name}` is filled in by `say`; an entry with plural forms is chosen by `{count}`. Another language is complete when
 * it satisfies `Words`. Standing is always a whole sentence about who says what: never a score, never one word.
 */
import { card } from './en/card.ts';
import { cite } from './en/cite.ts';
import { explorer } from './en/explorer.ts';
import { face } from './en/interface.ts';
import { notebook } from './en/notebook.ts';
import { panel } from './en/panel.ts';
import { pictures } from './en/pictures.ts';
import { policy } from './en/policy.ts';
import { welcome } from './en/welcome.ts';

export const en = {
  ...card,
  ...face,
  ...explorer,
  ...panel,
  ...pictures,
  ...cite,
  ...notebook,
  ...welcome,
  ...policy,
} as const;
