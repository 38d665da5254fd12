import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Keeper } from '../../components/note-keeper.ts';
import { usePageLanguage, useSay } from '../../components/use-say.ts';
import { useWatched } from '../../components/use-watched.ts';
import { WhatsNewLine } from '../../components/whats-new-line.tsx';
import { takeLookup } from '../../platform/lookup-request.ts';
import { createKeeper, findTabInFront } from '../../platform/notebook-keeper.ts';
import { openNotebook } from '../../platform/notebook-store.ts';
import { loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { loadNews, openNews } from '../../platform/welcome-page.ts';
import { Home } from './home.tsx';
import { knowledge } from './knowledge.ts';
import { type Place, PlaceView } from './place-view.tsx';

const keeper = createKeeper(openNotebook(), knowledge, findTabInFront);

/** The popup: its first page, and over it the places a reader went to from there. */
export function Popup() {
  const settings = useWatched(loadSettings, watchSettings);
  const say = useSay(settings?.language);
  usePageLanguage(say);
  const [places, setPlaces] = useState<Place[]>([]);
  const [query, setQuery] = useState('');
  const [failure, setFailure] = useState('');
  const [news, setNews] = useState('');
  const left = useRef<{ focus: Element | null; scroll: number }>({ focus: null, scroll: 0 });

  const onError = useCallback(
    (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    [],
  );

  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('search');
    const lookup = asked === null ? takeLookup() : Promise.resolve(asked);
    lookup.then((words) => words && setQuery(words), onError);
  }, [onError]);

  useEffect(() => {
    loadNews().then(setNews, onError);
  }, [onError]);

  const go = (place: Place) => {
    if (places.length === 0) left.current = { focus: document.activeElement, scroll: scrollY };
    setPlaces([...places, place]);
  };
  const goBack = () => setPlaces(places.slice(0, -1));
  const place = places.at(-1);

  useEffect(() => {
    if (place) return;
    scrollTo(0, left.current.scroll);
    if (left.current.focus instanceof HTMLElement) left.current.focus.focus({ preventScroll: true });
  }, [place]);

  if (!settings || !say) return null;
  return (
    <Keeper.Provider value={keeper}>
      <h1 class="unseen">{say('popup.title')}</h1>
      <p class="popup__said" role="alert">
        {failure && say('popup.failed', { error: failure })}
      </p>
      {place && (
        <PlaceView
          place={place}
          say={say}
          onBack={goBack}
          onClaim={(id) => go({ kind: 'claim', id })}
          onError={onError}
        />
      )}
      <div hidden={place !== undefined}>
        {news && <WhatsNewLine version={news} say={say} onOpen={() => openNews().then(() => close(), onError)} />}
        <Home settings={settings} say={say} query={query} onQuery={setQuery} onGo={go} onError={onError} />
      </div>
    </Keeper.Provider>
  );
}
