/** The words of attention: what happens, what is asked for, and the states between. Types only; see `attention`. */
import type { Point, Rect } from './safe-triangle.ts';

/** A mention, by its number in the page session. */
export type Key = number;

/** A mention under a point. */
export interface Over {
  key: Key;
  /** The very line that was hit. */
  line: Rect;
  /** It stands in a link, a button or anything else that a press means something to. */
  acts: boolean;
}

/**
 * What happens in the world. `time` is in milliseconds, from any start that stays the same.
 * `card` is the rectangle of the card on the screen, ours or one opened by other means; null while none is shown.
 */
export type Input =
  /** `pressed`: a button is down. */
  | { type: 'move'; time: number; x: number; y: number; pressed: boolean; card: Rect | null }
  | { type: 'down'; time: number; x: number; y: number; finger: boolean; card: Rect | null }
  | { type: 'up'; time: number; x: number; y: number }
  /** `plain`: first button, no modifier key, a single click, nothing selected by it. */
  | { type: 'click'; time: number; x: number; y: number; plain: boolean }
  /** The text that the pointer is over has scrolled. */
  | { type: 'scroll'; time: number; card: Rect | null }
  | { type: 'escape'; time: number }
  /** The pointer left the document, or the browser took the gesture over. */
  | { type: 'away'; time: number; card: Rect | null }
  /** The window lost focus, or the page is no longer seen. */
  | { type: 'hidden'; time: number }
  /** The card says that the pointer came in or went out. */
  | { type: 'card'; time: number; inside: boolean }
  /** The card was closed by its own button, or went with its mention. */
  | { type: 'closed'; time: number }
  | { type: 'wake'; time: number }
  /** The answer to `look`. */
  | { type: 'saw'; time: number; token: number; over: Over | null; card: Rect | null };

export type Effect =
  /** Find out what lies under this point, and say so with `saw`. */
  | { do: 'look'; token: number; x: number; y: number }
  /** Show the card of this mention, in place of any other. An answer for an older token comes too late. */
  | { do: 'open'; token: number; key: Key; manner: 'hover' | 'click' | 'touch' }
  | { do: 'close' }
  /** Send `wake` at that time. A newer one replaces it; waking early or in vain does no harm. */
  | { do: 'wake'; at: number };

/** The pointer has stayed within a few pixels of this place `since` then; at `due` it is worth a look. */
export interface Rest extends Point {
  since: number;
  due: number;
  /** The first place farther than half of that: a rest may go on from there. */
  later?: Point & { time: number };
}

export interface Open {
  name: 'open';
  token: number;
  key: Key;
  line: Rect;
  manner: 'hover' | 'click' | 'touch';
  /** The pointer is in the card. */
  inside: boolean;
  /** Stays when the pointer leaves: opened by a press, or the reader pressed something in it. */
  pinned: boolean;
}

export interface Leaving {
  name: 'leaving';
  open: Open;
  /** Where the pointer was when it left. */
  apex: Point;
  /** The nearest it has come to the card since. */
  nearest: number;
  until: number;
  rest: Rest | null;
}

export interface Pressed extends Point {
  name: 'pressed';
  finger: boolean;
  held: boolean;
  dragged: boolean;
  /** The mention whose card this press closed: the click that follows does not open it again. */
  closed: Key | null;
}

export type Mode =
  /** Nothing is expected: there is no pointer, or it lies over nothing of ours. */
  | { name: 'quiet' }
  /** The pointer may be coming to rest. */
  | { name: 'resting'; rest: Rest }
  /** The pointer rests, or pressed: we asked what is under it, and the answer decides. */
  | { name: 'looking'; token: number; manner: 'hover' | 'click' | 'touch'; closed: Key | null }
  /** A button or finger is down, or was lifted here: the reader clicks, drags or selects. */
  | Pressed
  /** A card is wanted or shown. */
  | Open
  /** The pointer has left the mention and not reached the card. */
  | Leaving
  /** Before we let go, or because the pointer rests elsewhere: we asked what is under it. */
  | { name: 'checking'; token: number; leaving: Leaving; last: boolean };

export interface State {
  mode: Mode;
  pointer: (Point & { time: number }) | null;
  /** The text moved or a button was pressed while the pointer was here: it must move off before it counts again. */
  still: (Point & { since: number; withinPx: number }) | null;
  /** Its card was dismissed: it stays closed until the pointer leaves this line. */
  muted: { key: Key; line: Rect } | null;
  /** When a card last went because the pointer left it. */
  leftAt: number;
  /** The last number given to an interaction. */
  token: number;
}

/** What the reader chose in the settings. */
export interface Choice {
  open: 'hover' | 'click' | 'keyboard';
  delayMs: number;
}

export interface Step {
  state: State;
  effects: Effect[];
}
