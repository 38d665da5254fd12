/** Every word of the interface, in Turkish. */

import type { Words } from './strings.ts';
import { card } from './tr/card.ts';
import { cite } from './tr/cite.ts';
import { explorer } from './tr/explorer.ts';
import { face } from './tr/interface.ts';
import { notebook } from './tr/notebook.ts';
import { panel } from './tr/panel.ts';
import { pictures } from './tr/pictures.ts';
import { policy } from './tr/policy.ts';
import { welcome } from './tr/welcome.ts';

export const tr: Words = {
  ...card,
  ...face,
  ...explorer,
  ...panel,
  ...pictures,
  ...cite,
  ...notebook,
  ...welcome,
  ...policy,
};
