import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ArticleList } from '../../components/article-list.tsx';
import { LatestArticle } from '../../components/latest-article.tsx';
import type { NameDoor } from '../../components/mention-row.tsx';
import { PageStateView } from '../../components/page-state-view.tsx';
import { type ListedMention, viewPage } from '../../components/page-view.ts';
import { Press } from '../../components/press.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Switches } from '../../components/switches.tsx';
import { type NameRule, reject, rejectionOf, rejectionsAt, unrejectAt } from '../../core/rejections.ts';
import type { Settings } from '../../core/settings.ts';
import { siteOf, siteState, switchSite, untilTomorrow } from '../../core/sites.ts';
import type { Say } from '../../core/strings/strings.ts';
import { openOptions } from '../../platform/options-page.ts';
import { requestAccess, tellFrame } from '../../platform/page-of-tab.ts';
import { changeSettings } from '../../platform/settings-store.ts';
import { briefClaims, find, latest, nameOf, others } from './knowledge.ts';
import type { Place } from './place-view.tsx';
import { useActivePage } from './use-active-page.ts';

interface HomeProps {
  settings: Settings;
  say: Say;
  query: string;
  onQuery(query: string): void;
  onGo(place: Place): void;
  onError(error: unknown): void;
}

/** The first page of the popup: this page, the latest article, the others, search, switches. */
export function Home({ settings, say, query, onQuery, onGo, onError }: HomeProps) {
  const { page, reread } = useActivePage(onError);
  const results = useMemo(() => find(query, say), [query, say]);
  const searching = useScrollToSearch(query);
  const goToClaim = (id: string) => onGo({ kind: 'claim', id });

  const url = page?.url ?? null;
  const site = (url === null ? null : siteOf(url)) ?? page?.host ?? null;
  const until = settings.offUntil > Date.now() ? new Date(settings.offUntil) : null;

  /** Runs what the reader asked for, then looks again at what it did to the page. */
  const act = (doing: () => Promise<unknown>) => doing().catch(onError).finally(reread);
  const change = (settled: Parameters<typeof changeSettings>[0]) => act(() => changeSettings(settled));
  const switchHere = (show: boolean) => {
    if (site) change((now) => ({ sites: switchSite(now, site, show, url ?? undefined) }));
  };

  const door = useNameDoor(settings, url, site, reread);

  const jump = ({ frameId, id }: ListedMention) => {
    if (!page) return;
    tellFrame(page.tabId, frameId, { tell: 'show', mention: id }).then((told) => {
      if (told) close();
      else onError(say('page.gone'));
    }, onError);
  };
  const look = () => {
    if (page?.kind !== 'reports') return;
    act(() => Promise.all(page.frames.map(({ frameId }) => tellFrame(page.tabId, frameId, { tell: 'look' }))));
  };

  return (
    <>
      <PageStateView
        view={page ? viewPage(page) : { kind: 'loading' }}
        say={say}
        until={until}
        onceOn={page?.kind === 'reports' && page.temporary ? site : null}
        door={door}
        onJump={jump}
        onLook={look}
        onAllow={(host) => act(() => requestAccess(host))}
        onTurnOn={(state) => (state === 'off-here' ? switchHere(true) : change({ off: false, offUntil: 0 }))}
      />
      {latest && <LatestArticle article={latest} claims={briefClaims(latest)} say={say} onClaim={goToClaim} />}
      <ArticleList articles={others} say={say} onArticle={(id) => onGo({ kind: 'article', id })} />
      <div ref={searching}>
        <SearchBox query={query} results={results} say={say} onQuery={onQuery} onOpen={onGo} />
      </div>
      <Switches
        say={say}
        host={site}
        siteOn={url === null || siteState({ ...settings, off: false, offUntil: 0 }, url, 0) === 'on'}
        everywhereOn={!settings.off}
        until={until}
        onSite={switchHere}
        onEverywhere={(on) => change({ off: !on })}
        onPause={() => change({ offUntil: untilTomorrow(new Date()) })}
        onResume={() => change({ offUntil: 0 })}
      />
      <footer class="popup__foot">
        <Press onPress={() => openOptions().then(() => close(), onError)}>{say('switch.options')}</Press>
      </footer>
    </>
  );
}

/** "Not this" in the list: the settings say what is rejected, and the page follows them. */
function useNameDoor(settings: Settings, url: string | null, site: string | null, reread: () => void): NameDoor {
  const here = useMemo(() => rejectionsAt(settings.rejections, url ?? ''), [settings.rejections, url]);
  const change = async (change: (rejections: Settings['rejections']) => Settings['rejections']) => {
    await changeSettings(({ rejections }) => ({ rejections: change(rejections) }));
    reread();
    return true;
  };
  return {
    site,
    nameOf,
    rejectedAt: (rule: NameRule) => rejectionOf(here, rule)?.site ?? null,
    reject: (rule, at) => change((rejections) => reject(rejections, { ...rule, site: at })),
    unreject: (rule) => change((rejections) => unrejectAt(rejections, rule, url ?? '')),
  };
}

/** Words that were asked from outside (the context menu) bring the search into view, once. */
function useScrollToSearch(query: string) {
  const place = useRef<HTMLDivElement>(null);
  const typed = useRef(false);
  useEffect(() => {
    const field = place.current?.querySelector('input');
    if (query === '' || typed.current || !field) return;
    typed.current = true;
    if (document.activeElement === field) return; // the reader typed it
    place.current?.scrollIntoView();
    field.focus({ preventScroll: true });
  }, [query]);
  return place;
}
