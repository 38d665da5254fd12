import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { ExplorerFrame } from '../../components/explorer-frame.tsx';
import { ExplorerMissing } from '../../components/explorer-missing.tsx';
import { sayFound } from '../../components/explorer-search.tsx';
import { Keeper } from '../../components/note-keeper.ts';
import { usePageLanguage, useSay } from '../../components/use-say.ts';
import { useWatched } from '../../components/use-watched.ts';
import type { Say } from '../../core/strings/strings.ts';
import { createKeeper } from '../../platform/notebook-keeper.ts';
import { openNotebook } from '../../platform/notebook-store.ts';
import { loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { Citing } from './citing.tsx';
import { reader } from './knowledge.ts';
import { type Arrival, usePlace } from './use-place.ts';
import { VIEWS, viewOf } from './views.tsx';

const MENU = (['pictures', 'notebook'] as const).filter((kind) => VIEWS[kind]);

const keeper = createKeeper(openNotebook(), reader.knowledge, null);

/** The explorer: the place in the address, with what stands around every place. */
export function Explorer() {
  const settings = useWatched(loadSettings, watchSettings);
  const say = useSay(settings?.language);
  usePageLanguage(say);
  return (
    say && (
      <Keeper.Provider value={keeper}>
        <Places say={say} />
      </Keeper.Provider>
    )
  );
}

function Places({ say }: { say: Say }) {
  const { arrival, type, writeTyped } = usePlace();
  const { place } = arrival;
  const view = useMemo(() => viewOf(place, say), [place, say]);
  useEffect(() => {
    document.title = say('explorer.title', { place: view?.title ?? say('explorer.missing') });
  }, [view, say]);
  useArriving(arrival);
  return (
    <ExplorerFrame
      place={place}
      path={view?.path ?? []}
      menu={MENU}
      found={place.kind === 'search' ? sayFound(place.query, reader.find(place.query, say), say) : ''}
      say={say}
      onQuery={type}
      onQueryEnd={writeTyped}
    >
      <Citing say={say}>{view ? view.body : <ExplorerMissing say={say} />}</Citing>
    </ExplorerFrame>
  );
}

/** After a link, focus is on the heading of the new place, so that keys and screen readers go on from there. */
function useArriving(arrival: Arrival): void {
  useLayoutEffect(() => {
    if (arrival.by === 'move') document.querySelector('h1')?.focus({ preventScroll: true });
    scrollTo(0, arrival.scroll);
  }, [arrival]);
}
