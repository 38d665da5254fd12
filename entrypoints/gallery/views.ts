/** Every view of the extension. A new view gets a line here, or in the list of its group. */
import type { View, ViewGroup } from './view.ts';
import { card } from './views/card.tsx';
import { cite } from './views/cite.tsx';
import { claims } from './views/claims.tsx';
import { explorer } from './views/explorer.tsx';
import { mentions } from './views/mentions.tsx';
import { notebook } from './views/notebook.tsx';
import { options } from './views/options.tsx';
import { panel } from './views/panel.tsx';
import { pictures } from './views/pictures.tsx';
import { popup } from './views/popup.tsx';
import { welcome } from './views/welcome.tsx';

export const GROUPS: readonly ViewGroup[] = [
  card,
  popup,
  panel,
  mentions,
  claims,
  explorer,
  pictures,
  cite,
  notebook,
  options,
  welcome,
];

/** A view with its group. */
export interface Hung {
  group: ViewGroup;
  view: View;
  /** `card/disputed` */
  path: string;
}

export const ALL: readonly Hung[] = GROUPS.flatMap((group) =>
  group.views.map((view) => ({ group, view, path: `${group.id}/${view.id}` })),
);
