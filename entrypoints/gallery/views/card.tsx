import css from '../../../components/fact-card.css?inline';
import { FactCard, type FactCardProps } from '../../../components/fact-card.tsx';
import type { Say } from '../../../core/strings/strings.ts';
import {
  BY_CONTEXT,
  BY_NAME,
  cardIncomplete,
  cardOf,
  cardStanding,
  done,
  EMPTY_CARD,
  FULL_KEEPER,
  KEEPER,
  LONG_CARD,
  LONG_NAME,
  RTL_CARD,
  RTL_NAME,
  settle,
} from '../sample.ts';
import type { View, ViewGroup } from '../view.ts';

const WHY = '.card__doings > .press:first-child';
const SITE_OFF = '.site-switch .press';
const SAVE = '.save .press';

const draw = (change: Partial<FactCardProps>) => (say: Say) => (
  <FactCard
    model={cardOf('azerbaijan')}
    why={BY_NAME}
    surface="Azerbaijan"
    site="news.example"
    keeper={KEEPER}
    say={say}
    manner="keyboard"
    onClose={done}
    onSiteOff={settle}
    onSiteOn={settle}
    onReject={settle}
    onUnreject={settle}
    onOptions={done}
    onExplore={done}
    {...change}
  />
);

const standings = (['attributed', 'corroborated', 'partly', 'disputed', 'unconfirmed'] as const).map(
  (standing): View => ({
    id: standing,
    shows: `a claim that is ${standing}`,
    draw: draw({ model: cardStanding(standing) }),
  }),
);

/** The card on a page. */
export const card: ViewGroup = {
  id: 'card',
  css,
  stands: 'shadow',
  views: [
    ...standings,
    { id: 'many', shows: 'many claims, opened with a key', draw: draw({}) },
    { id: 'hover', shows: 'the same under a resting pointer', draw: draw({ manner: 'hover' }) },
    { id: 'touch', shows: 'the same as a sheet for a finger', draw: draw({ manner: 'touch' }) },
    {
      id: 'evidence',
      shows: 'sources in detail',
      draw: draw({ model: LONG_CARD }),
      presses: ['.disclosure > summary'],
    },
    { id: 'statements', shows: 'what else sources say', draw: draw({ model: cardOf('azerbaijan-america-alliance') }) },
    { id: 'incomplete', shows: 'a claim that the copy breaks off in', draw: draw({ model: cardIncomplete() }) },
    { id: 'empty', shows: 'nothing is claimed about it', draw: draw({ model: EMPTY_CARD }) },
    {
      id: 'long',
      shows: 'names without end',
      draw: draw({ model: LONG_CARD, surface: LONG_NAME, site: 'a'.repeat(60) }),
    },
    { id: 'rtl-words', shows: 'words from right to left', draw: draw({ model: RTL_CARD, surface: RTL_NAME }) },
    { id: 'why', shows: 'why this is marked: its name', draw: draw({}), presses: [WHY] },
    {
      id: 'why-context',
      shows: 'why this is marked: the words around',
      draw: draw({ model: cardOf('heydar-aliyev'), why: BY_CONTEXT, surface: 'Aliyev' }),
      presses: [WHY],
    },
    { id: 'not-this', shows: '“not this”, just pressed', draw: draw({}), presses: [WHY, '.not-this .press'] },
    { id: 'site-off', shows: 'this site, just switched off', draw: draw({}), presses: [SITE_OFF] },
    { id: 'saved', shows: 'saved into the notebook', draw: draw({}), presses: [SAVE] },
    { id: 'not-saved', shows: 'a notebook that is full', draw: draw({ keeper: FULL_KEEPER }), presses: [SAVE] },
    {
      id: 'no-site',
      shows: 'a document that is of no site, without a notebook',
      draw: draw({ site: null, keeper: undefined }),
    },
    {
      id: 'locked',
      shows: 'settings that the organisation has set',
      draw: draw({ locked: ['sites', 'rejections'] }),
      presses: [WHY],
    },
  ],
};
