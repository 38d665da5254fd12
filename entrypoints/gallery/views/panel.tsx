import { Keeper } from '../../../components/note-keeper.ts';
import pageCss from '../../../components/page.css?inline';
import type { PageView } from '../../../components/page-view.ts';
import panelCss from '../../../components/panel.css?inline';
import type { PanelOutline } from '../../../components/panel-outline.ts';
import { PanelPage, type PanelPageProps } from '../../../components/panel-page.tsx';
import type { Say } from '../../../core/strings/strings.ts';
import { DOOR, done, KEEPER, LONG_NAME, MENTIONS, RTL_NAME, SEEN } from '../sample.ts';
import type { ViewGroup } from '../view.ts';

const OUTLINE = outline();
const [FIRST] = OUTLINE.sections;

const panel_ = (view: PageView, change: Partial<PanelPageProps>) => (say: Say) => (
  <Keeper.Provider value={KEEPER}>
    <PanelPage
      title="A railway along the Caspian"
      host="news.example"
      visit={1}
      view={view}
      outline={view.kind === 'mentions' ? OUTLINE : null}
      back={null}
      said=""
      say={say}
      until={null}
      onceOn={null}
      door={DOOR}
      onJump={done}
      onClaims={done}
      onLook={done}
      onAllow={done}
      onTurnOn={done}
      onExplore={done}
      onOptions={done}
      {...change}
    />
  </Keeper.Provider>
);

function outline(): PanelOutline {
  if (MENTIONS.kind !== 'mentions') throw new Error('the sample has no mentions');
  const topics = MENTIONS.groups.map(({ topic, count, mentions }) => ({
    topic,
    count,
    entities: [...new Set(mentions.map(({ entity }) => entity))].map((entity, index) => {
      const own = mentions.filter((one) => one.entity === entity);
      const listed = own.map((one, at) => ({ ...one, section: at === 0 ? 'The line' : RTL_NAME }));
      return { entity, count: own.length, isSubject: index === 0, mentions: listed };
    }),
  }));
  const all = topics.flatMap(({ entities }) => entities.flatMap(({ mentions }) => mentions));
  const sections = ['The line', RTL_NAME, LONG_NAME, ''].flatMap((heading, index) => {
    const first = all[index];
    return first ? [{ id: `0 ${index}`, heading, count: 4 - index, first: { ...first, section: heading } }] : [];
  });
  return { count: MENTIONS.count, topics, sections, seen: SEEN };
}

/** The panel beside a page. */
export const panel: ViewGroup = {
  id: 'panel',
  css: `${pageCss}\n${panelCss}`,
  stands: 'page',
  views: [
    { id: 'mentions', shows: 'a page with mentions', draw: panel_(MENTIONS, {}) },
    {
      id: 'back',
      shows: 'after a jump, with the way back',
      draw: panel_(MENTIONS, { back: { at: `section ${FIRST?.id}`, onBack: done } }),
    },
    { id: 'long', shows: 'a title without end', draw: panel_(MENTIONS, { title: LONG_NAME, host: 'a.'.repeat(40) }) },
    { id: 'none', shows: 'a page without any', draw: panel_({ kind: 'none', seen: SEEN }, {}) },
    { id: 'loading', shows: 'before the page has answered', draw: panel_({ kind: 'loading' }, { title: '' }) },
    { id: 'off', shows: 'switched off here', draw: panel_({ kind: 'quiet', state: 'off-here' }, {}) },
    {
      id: 'unable',
      shows: 'without permission',
      draw: panel_({ kind: 'cannot-run', reason: 'permission', host: 'news.example' }, {}),
    },
  ],
};
