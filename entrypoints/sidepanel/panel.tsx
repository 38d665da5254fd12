import { useCallback, useMemo, useState } from 'preact/hooks';
import { Keeper } from '../../components/note-keeper.ts';
import { type PageView, viewPage } from '../../components/page-view.ts';
import { outlinePage } from '../../components/panel-outline.ts';
import { PanelPage } from '../../components/panel-page.tsx';
import { usePageLanguage, useSay } from '../../components/use-say.ts';
import { useWatched } from '../../components/use-watched.ts';
import type { KnowledgeBase } from '../../core/knowledge/knowledge-base.ts';
import { openKnowledge } from '../../core/knowledge/lookup.ts';
import type { Settings } from '../../core/settings.ts';
import { siteOf } from '../../core/sites.ts';
import type { Say } from '../../core/strings/strings.ts';
import print from '../../data/prints/knowledge-base.json';
import { openExplorer } from '../../platform/explorer-page.ts';
import { createKeeper, findTabInFront } from '../../platform/notebook-keeper.ts';
import { openNotebook } from '../../platform/notebook-store.ts';
import { openOptions } from '../../platform/options-page.ts';
import { lookAt, turnOn } from '../../platform/page-acts.ts';
import { requestAccess } from '../../platform/page-of-tab.ts';
import { openRejections } from '../../platform/rejection-door.ts';
import { loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { useCalm, useSaidOnce } from './use-calm.ts';
import { useFollowedPage } from './use-followed-page.ts';
import { useJumps } from './use-jumps.ts';

// The press has checked the print against the schema; to TypeScript its unions are plain strings.
const knowledge = openKnowledge(print as unknown as KnowledgeBase);
const keeper = createKeeper(openNotebook(), knowledge, findTabInFront);
const LOADING: PageView = { kind: 'loading' };

export function Panel() {
  const settings = useWatched(loadSettings, watchSettings);
  const say = useSay(settings?.language);
  usePageLanguage(say);
  return (
    settings &&
    say && (
      <Keeper.Provider value={keeper}>
        <Beside settings={settings} say={say} />
      </Keeper.Provider>
    )
  );
}

/** The panel once the settings are known. */
function Beside({ settings, say }: { settings: Settings; say: Say }) {
  const { followed, reread } = useFollowedPage();
  const { page, visit } = followed;
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState('');
  const onError = useCallback(
    (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    [],
  );
  const view = useMemo(() => (page ? viewPage(page) : LOADING), [page]);
  const outline = useMemo(() => (page?.kind === 'reports' ? outlinePage(page.frames) : null), [page]);
  const { jump, back } = useJumps(followed, say, setSaid);
  useSaidOnce(page && `${page.tabId} ${page.url}`, summaryOf(view, page?.title || page?.host || '', say), setSaid);
  useCalm(visit);

  const url = page?.url ?? null;
  const site = (url === null ? null : siteOf(url)) ?? page?.host ?? null;
  const { rejections } = settings;
  const door = useMemo(
    () => ({ site, nameOf, spell: knowledge.spell, ...openRejections({ rejections, url, changed: () => {} }) }),
    [rejections, site, url],
  );
  const act = (doing: () => Promise<unknown>) => doing().catch(onError).finally(reread);

  return (
    <>
      <p class="panel-said" role="alert">
        {failure && say('popup.failed', { error: failure })}
      </p>
      <PanelPage
        visit={visit}
        title={page ? page.title : say('popup.title')}
        host={page?.host ?? null}
        view={view}
        outline={outline}
        said={said}
        say={say}
        until={settings.offUntil > Date.now() ? new Date(settings.offUntil) : null}
        onceOn={page?.kind === 'reports' && page.temporary ? site : null}
        door={door}
        back={back}
        onJump={jump}
        onClaims={(id) => openExplorer({ kind: 'entity', id }).catch(onError)}
        onLook={() => page && act(() => lookAt(page))}
        onAllow={(host) => act(() => requestAccess(host))}
        onTurnOn={(state) => act(() => turnOn(state, site, url))}
        onExplore={() => openExplorer({ kind: 'home' }).catch(onError)}
        onOptions={() => openOptions().catch(onError)}
      />
    </>
  );
}

function nameOf(id: string): string {
  return knowledge.entity(id)?.name ?? id;
}

function summaryOf(view: PageView, title: string, say: Say): string {
  if (view.kind === 'mentions') return say('panel.told', { count: view.count, title });
  return view.kind === 'none' ? say('panel.told-none', { title }) : '';
}
