import { MentionLists } from '../../../components/mention-lists.tsx';
import { Keeper } from '../../../components/note-keeper.ts';
import css from '../../../components/page.css?inline';
import { RefusalList } from '../../../components/refusal-list.tsx';
import { RejectionList } from '../../../components/rejection-list.tsx';
import type { Say } from '../../../core/strings/strings.ts';
import { DOOR, done, KEEPER, MENTIONS, SEEN } from '../sample.ts';
import type { ViewGroup } from '../view.ts';

const lists = (say: Say) =>
  MENTIONS.kind === 'mentions' && (
    <Keeper.Provider value={KEEPER}>
      <div class="block">
        <MentionLists groups={MENTIONS.groups} door={DOOR} say={say} onJump={done} />
      </div>
    </Keeper.Provider>
  );

const OPEN = '.disclosure > summary';
const BUTTON = '.disclosure[open] .mention > .press--icon';

/** Lists of what was marked, and of what was not. */
export const mentions: ViewGroup = {
  id: 'mentions',
  css,
  stands: 'page',
  views: [
    { id: 'lists', shows: 'by topic, one of them rejected', draw: lists, presses: [OPEN] },
    { id: 'why', shows: 'why this one', draw: lists, presses: [OPEN, `${BUTTON}[aria-expanded]`] },
    {
      id: 'saved',
      shows: 'one saved into the notebook',
      draw: lists,
      presses: [OPEN, `${BUTTON}:not([aria-expanded])`],
    },
    {
      id: 'refused',
      shows: 'seen and not marked',
      draw: (say) => (
        <div class="block">
          <RefusalList seen={SEEN} say={say} />
        </div>
      ),
      presses: [OPEN],
    },
    {
      id: 'rejections',
      shows: 'names not to mark',
      draw: (say) => (
        <div class="block">
          <RejectionList
            rejections={[
              { entity: 'nakhchivan', alias: 'Nakhchivan', site: '' },
              { entity: 'azerbaijan', alias: 'آذربایجان', site: 'news.example' },
            ]}
            say={say}
            onRejections={done}
          />
        </div>
      ),
    },
  ],
};
