import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Place, placeToHash } from '../core/place.ts';
import type { Say } from '../core/strings/strings.ts';
import { moveAmong } from './arrow-keys.ts';
import { ExplorerSearch } from './explorer-search.tsx';
import { PlaceLink } from './place-link.tsx';

/** A step of the way to where the reader is. */
export interface Step {
  to: Place;
  name: string;
}

export interface ExplorerFrameProps {
  place: Place;
  /** From the overview down, without it and without the place itself. */
  path: readonly Step[];
  /** Places with a link in the menu, besides the overview. */
  menu: readonly ('pictures' | 'notebook')[];
  /** How much the search found, to be announced; empty elsewhere. */
  found: string;
  say: Say;
  children: ComponentChildren;
  onQuery(query: string): void;
  /** The reader has stopped typing for now. */
  onQueryEnd(): void;
}

/** What stands around every place of the explorer: menu, search, the way back up. */
export function ExplorerFrame(props: ExplorerFrameProps) {
  const { place, path, menu, say, children } = props;
  const content = useRef<HTMLElement>(null);
  const root = useArrowKeys();
  return (
    <div class="explorer" ref={root}>
      {/* No anchor: the part of the address after # says where the reader is. */}
      <button type="button" class="explorer__skip" onClick={() => content.current?.focus()}>
        {say('explorer.skip')}
      </button>
      <header class="explorer__head">
        <PlaceLink class="explorer__name" to={{ kind: 'home' }}>
          {say('popup.title')}
        </PlaceLink>
        <nav class="explorer__menu" aria-label={say('explorer.menu')}>
          <ul>
            {(['home', ...menu] as const).map((kind) => (
              <li key={kind}>
                <PlaceLink to={{ kind }} here={place.kind === kind}>
                  {say(`explorer.${kind}`)}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </nav>
        <ExplorerSearch
          query={place.kind === 'search' ? place.query : ''}
          say={say}
          onQuery={props.onQuery}
          onQueryEnd={props.onQueryEnd}
        />
      </header>
      <p class="unseen" role="status">
        {props.found}
      </p>
      <main class="explorer__main" id="content" ref={content} tabIndex={-1}>
        {path.length > 0 && (
          <nav class="explorer__path" aria-label={say('explorer.path')}>
            <ol>
              {path.map(({ to, name }) => (
                <li key={placeToHash(to)}>
                  <PlaceLink to={to}>{name}</PlaceLink>
                </li>
              ))}
            </ol>
          </nav>
        )}
        {children}
      </main>
    </div>
  );
}

/** From the search field into what was found, and back; elsewhere the arrows scroll. */
function useArrowKeys() {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = root.current;
    const pressed = (event: KeyboardEvent) => {
      const field = place?.querySelector<HTMLElement>('input[type="search"]');
      if (field) moveAmong(event, field, [...(place?.querySelectorAll<HTMLElement>('.found a') ?? [])]);
    };
    place?.addEventListener('keydown', pressed);
    return () => place?.removeEventListener('keydown', pressed);
  }, []);
  return root;
}
