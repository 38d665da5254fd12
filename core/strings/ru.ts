/** Every word of the interface, in Russian. */
import { card } from './ru/card.ts';
import { cite } from './ru/cite.ts';
import { explorer } from './ru/explorer.ts';
import { face } from './ru/interface.ts';
import { notebook } from './ru/notebook.ts';
import { panel } from './ru/panel.ts';
import { pictures } from './ru/pictures.ts';
import { policy } from './ru/policy.ts';
import { welcome } from './ru/welcome.ts';
import type { Words } from './strings.ts';

export const ru: Words = {
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
