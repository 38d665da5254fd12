import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ArticleList } from '../../components/article-list.tsx';
import { ExplorerLink } from '../../components/explorer-link.tsx';
import { LatestArticle } from '../../components/latest-article.tsx';
import type { NameDoor } from '../../components/mention-row.tsx';
import { PageStateView } from '../../components/page-state-view.tsx';
import { type ListedMention, viewPage } from '../../components/page-view.ts';
import { Press } from '../../components/press.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Switches } from '../../components/switches.tsx';
import { useWatched } from '../../components/use-watched.ts';
import type { Settings } from '../../core/settings.ts';
import { siteOf, siteState, untilTomorrow } from '../../core/sites.ts';
import type { Say } from '../../core/strings/strings.ts';
import { openExplorer } from '../../platform/explorer-page.ts';
import { loadPolicy, watchPolicy } from '../../platform/managed-settings.ts';
import { openOptions } from '../../platform/options-page.ts';
import { lookAt, switchHere, turnOn } from '../../platform/page-acts.ts';
import { requestAccess, tellFrame } from '../../platform/page-of-tab.ts';
import { openRejections } from '../../platform/rejection-door.ts';
import { changeSettings } from '../../platform/settings-store.ts';
import { readyForSidePanel } from '../../platform/side-panel.ts';
import { reader } from './knowledge.ts';
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
  const results = useMemo(() => reader.find(query, say), [query, say]);
  const searching = useScrollToSearch(query);
  const policy = useWatched(loadPolicy, watchPolicy);
  const { latest } = reader;
  const goToClaim = (id: string) => onGo({ kind: 'claim', id });

  const url = page?.url ?? null;
  const site = (url === null ? null : siteOf(url)) ?? page?.host ?? null;
  const until = settings.offUntil > Date.now() ? new Date(settings.offUntil) : null;

  /** Runs what the reader asked for, then looks again at what it did to the page. */
  const act = (doing: () => Promise<unknown>) => doing().catch(onError).finally(reread);
  const change = (settled: Parameters<typeof changeSettings>[0]) => act(() => changeSettings(settled));
  const door = useNameDoor(settings, url, site, reread);

  const jump = ({ frameId, id }: ListedMention) => {
    if (!page) return;
    tellFrame(page.tabId, frameId, { tell: 'show', mention: id }).then((told) => {
      if (told) close();
      else onError(say('page.gone'));
    }, onError);
  };
  const openPanel = useSidePanel(onError);

  return (
    <>
      <PageStateView
        view={page ? viewPage(page) : { kind: 'loading' }}
        say={say}
        until={until}
        onceOn={page?.kind === 'reports' && page.temporary ? site : null}
        door={door}
        onJump={jump}
        onLook={() => page && act(() => lookAt(page))}
        onAllow={(host) => act(() => requestAccess(host))}
        onTurnOn={(state) => act(() => turnOn(state, site, url))}
      />
      {openPanel && (
        <div class="popup__beside">
          <Press onPress={openPanel}>{say('panel.keep-open')}</Press>
        </div>
      )}
      {latest && <LatestArticle article={latest} claims={reader.claimsOf(latest)} say={say} onClaim={goToClaim} />}
      <ArticleList articles={reader.others} say={say} onArticle={(id) => onGo({ kind: 'article', id })} />
      <div ref={searching}>
        <SearchBox query={query} results={results} say={say} onQuery={onQuery} onOpen={onGo} />
      </div>
      <Switches
        say={say}
        host={site}
        siteOn={url === null || siteState({ ...settings, off: false, offUntil: 0 }, url, 0) === 'on'}
        everywhereOn={!settings.off}
        until={until}
        locked={policy?.locked}
        onSite={(show) => act(() => switchHere(site, url, show))}
        onEverywhere={(on) => change({ off: !on })}
        onPause={() => change({ offUntil: untilTomorrow(new Date()) })}
        onResume={() => change({ offUntil: 0 })}
      />
      <footer class="popup__foot">
        <ExplorerLink to={{ kind: 'home' }} onExplore={(to) => openExplorer(to).then(() => close(), onError)}>
          {say('explorer.open-home')}
        </ExplorerLink>
        <Press onPress={() => openOptions().then(() => close(), onError)}>{say('switch.options')}</Press>
      </footer>
    </>
  );
}

/** "Not this" in the list. */
function useNameDoor(settings: Settings, url: string | null, site: string | null, reread: () => void): NameDoor {
  const { rejections } = settings;
  return useMemo(
    () => ({
      site,
      nameOf: reader.nameOf,
      spell: reader.knowledge.spell,
      ...openRejections({ rejections, url, changed: reread }),
    }),
    [rejections, url, site, reread],
  );
}

/** Opens the panel beside the page and leaves it there; null where the browser has none, and until that is known. */
function useSidePanel(onError: (error: unknown) => void): (() => void) | null {
  const [ready, setReady] = useState<{ open(): Promise<boolean> } | null>(null);
  useEffect(() => {
    readyForSidePanel().then((open) => setReady(open && { open }), onError);
  }, [onError]);
  return ready && (() => void ready.open().then((opened) => opened && close()));
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
