import { ArticleList } from '../../../components/article-list.tsx';
import { ArticleView } from '../../../components/article-view.tsx';
import { ClaimView } from '../../../components/claim-view.tsx';
import { EntityBody } from '../../../components/entity-body.tsx';
import { LatestArticle } from '../../../components/latest-article.tsx';
import pageCss from '../../../components/page.css?inline';
import { PageStateView, type PageStateViewProps } from '../../../components/page-state-view.tsx';
import type { CannotRun, PageView } from '../../../components/page-view.ts';
import { SearchBox } from '../../../components/search-box.tsx';
import { Switches, type SwitchesProps } from '../../../components/switches.tsx';
import { chooseLatest } from '../../../core/knowledge/latest.ts';
import type { Say } from '../../../core/strings/strings.ts';
import popupCss from '../../popup/popup.css?inline';
import { CLAIM, cardOf, claimsOf, DOOR, done, knowledge, LONG_CARD, MENTIONS, SEEN } from '../sample.ts';
import type { View, ViewGroup } from '../view.ts';

const TOMORROW = new Date(2026, 4, 2);
const { latest, others } = chooseLatest(knowledge.articles);

const page =
  (view: PageView, change: Partial<PageStateViewProps> = {}) =>
  (say: Say) => (
    <PageStateView
      view={view}
      say={say}
      until={TOMORROW}
      onceOn={null}
      door={DOOR}
      onJump={done}
      onLook={done}
      onAllow={done}
      onTurnOn={done}
      {...change}
    />
  );

const switches = (change: Partial<SwitchesProps>) => (say: Say) => (
  <Switches
    say={say}
    host="news.example"
    siteOn
    everywhereOn
    until={null}
    onSite={done}
    onEverywhere={done}
    onPause={done}
    onResume={done}
    {...change}
  />
);

const quiet = (['waiting-for-click', 'off-here', 'off-everywhere', 'off-until', 'not-text'] as const).map(
  (state): View => ({ id: state, shows: `quiet: ${state}`, draw: page({ kind: 'quiet', state }) }),
);

const REASONS: readonly CannotRun[] = [
  'browser-page',
  'store-page',
  'pdf',
  'file-access',
  'permission',
  'not-text',
  'reload',
];
const unable = REASONS.map(
  (reason): View => ({
    id: `cannot-${reason}`,
    shows: `cannot run: ${reason}`,
    draw: page({ kind: 'cannot-run', reason, host: 'news.example' }),
  }),
);

const search = (query: string, found: number) => (say: Say) => (
  <SearchBox
    query={query}
    say={say}
    onQuery={done}
    onOpen={done}
    results={[
      { kind: 'entity' as const, id: 'lake', title: 'The Lake', lang: 'en', detail: 'A body of water.', about: '' },
      {
        kind: 'claim' as const,
        id: CLAIM.ref,
        title: CLAIM.text,
        lang: 'en',
        detail: CLAIM.article.publisher,
        about: 'The Lake',
      },
      { kind: 'article' as const, id: 'on-lakes', title: 'On lakes', lang: 'en', detail: '2014', about: '' },
    ].slice(0, found)}
  />
);

/** The popup's parts. What connects them is in the popup itself. */
export const popup: ViewGroup = {
  id: 'popup',
  css: `${pageCss}\n${popupCss}`,
  stands: 'page',
  views: [
    { id: 'loading', shows: 'before the page has answered', draw: page({ kind: 'loading' }) },
    { id: 'mentions', shows: 'mentions on this page', draw: page(MENTIONS) },
    { id: 'none', shows: 'a page without any', draw: page({ kind: 'none', seen: SEEN }) },
    ...quiet,
    ...unable,
    {
      id: 'once',
      shows: 'access only for now',
      draw: page({ kind: 'none', seen: { count: 0, refusals: [] } }, { onceOn: 'news.example' }),
    },
    {
      id: 'latest',
      shows: 'the latest article',
      draw: (say) => latest && <LatestArticle article={latest} claims={claimsOf(latest)} say={say} onClaim={done} />,
    },
    {
      id: 'articles',
      shows: 'the other articles, all of them',
      draw: (say) => <ArticleList articles={others} say={say} onArticle={done} />,
      presses: ['[aria-expanded=false]'],
    },
    {
      id: 'article',
      shows: 'one article',
      draw: (say) =>
        others[0] && (
          <div class="block">
            <ArticleView article={others[0]} claims={claimsOf(others[0])} say={say} onClaim={done} />
          </div>
        ),
    },
    {
      id: 'claim',
      shows: 'one claim, its sources open',
      draw: (say) => (
        <div class="block">
          <ClaimView claim={CLAIM} say={say} open />
        </div>
      ),
    },
    {
      id: 'entity',
      shows: 'one entity',
      draw: (say) => (
        <div class="popup__place">
          <div class="block">
            <h2 dir="auto">{LONG_CARD.entity.name}</h2>
            <EntityBody model={cardOf('azerbaijani-diaspora')} say={say} />
          </div>
        </div>
      ),
    },
    { id: 'search', shows: 'search before a word is typed', draw: search('', 0) },
    { id: 'found', shows: 'what was found', draw: search('lake', 3) },
    { id: 'not-found', shows: 'nothing found', draw: search('بحر qqqq', 0) },
    { id: 'switches', shows: 'the switches', draw: switches({}) },
    { id: 'switches-off', shows: 'off here', draw: switches({ siteOn: false }) },
    { id: 'switches-paused', shows: 'paused until tomorrow', draw: switches({ until: TOMORROW }) },
    { id: 'switches-none', shows: 'a page of no site', draw: switches({ host: null, everywhereOn: false }) },
    {
      id: 'switches-locked',
      shows: 'set by the organisation',
      draw: switches({ locked: ['sites', 'off', 'offUntil'] }),
    },
  ],
};
