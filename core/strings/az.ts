/** Every word of the interface, in Azerbaijani. */
import { card } from './az/card.ts';
import { cite } from './az/cite.ts';
import { explorer } from './az/explorer.ts';
import { face } from './az/interface.ts';
import { notebook } from './az/notebook.ts';
import { panel } from './az/panel.ts';
import { pictures } from './az/pictures.ts';
import { policy } from './az/policy.ts';
import { welcome } from './az/welcome.ts';
import type { Words } from './strings.ts';

export const az: Words = {
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
