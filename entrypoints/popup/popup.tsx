import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWatched } from '../../components/use-watched.ts';
import { strings } from '../../core/strings/strings.ts';
import { takeLookup } from '../../platform/lookup-request.ts';
import { loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { Home } from './home.tsx';
import { type Place, PlaceView } from './place-view.tsx';

/** The popup: its first page, and over it the places a reader went to from there. */
export function Popup() {
  const settings = useWatched(loadSettings, watchSettings);
  const language = settings?.language ?? 'auto';
  const say = useMemo(() => strings(language === 'auto' ? navigator.language : language), [language]);
  const [places, setPlaces] = useState<Place[]>([]);
  const [query, setQuery] = useState('');
  const [failure, setFailure] = useState('');
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
    document.documentElement.lang = say.language;
    document.documentElement.dir = say.dir;
  }, [say]);

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

  if (!settings) return null;
  return (
    <>
      <p class="popup__said" role="alert">
        {failure && say('popup.failed', { error: failure })}
      </p>
      {place && <PlaceView place={place} say={say} onBack={goBack} onClaim={(id) => go({ kind: 'claim', id })} />}
      <div hidden={place !== undefined}>
        <Home settings={settings} say={say} query={query} onQuery={setQuery} onGo={go} onError={onError} />
      </div>
    </>
  );
}
