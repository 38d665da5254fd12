import type { ComponentChildren } from 'preact';
import { ANYWHERE } from '../core/rejections.ts';
import type { Say } from '../core/strings/strings.ts';
import { Press } from './press.tsx';
import type { Rejecting } from './use-rejecting.ts';

interface NotThisProps extends Omit<Rejecting, 'said'> {
  alias: string;
  /** "This site"; null where there is none, and only "anywhere" can be meant. */
  site: string | null;
  /** Where it is rejected now: a site, `ANYWHERE`, or null. */
  rejectedAt: string | null;
  say: Say;
  /** What came of the last press, where nothing else says it. */
  children?: ComponentChildren;
}

/**
 * Rejects the name that made a mention, on this site or anywhere, with undo in the same place.
 *
 * The button that was pressed becomes the way back, so that focus stays where it was. What came of it is said
 * above, so that the buttons stay where the finger is.
 */
export function NotThis({ alias, site, rejectedAt, say, onReject, onUndo, children }: NotThisProps) {
  const isOff = rejectedAt !== null;
  const places = isOff ? [rejectedAt] : site === null ? [ANYWHERE] : [site, ANYWHERE];
  return (
    <div class="not-this">
      {children}
      {!isOff && <p>{say('not-this.ask', { alias })}</p>}
      <div class="not-this__doings">
        {places.map((place) => (
          <Press
            key={place === ANYWHERE ? 'anywhere' : 'here'}
            look="solid"
            onPress={() => (isOff ? onUndo() : onReject(place))}
          >
            {isOff ? say('card.undo') : wordsFor(place, say)}
          </Press>
        ))}
      </div>
    </div>
  );
}

function wordsFor(place: string, say: Say): string {
  return place === ANYWHERE ? say('not-this.anywhere') : say('not-this.here', { site: place });
}
