/** Every number of attention, in one place. Only the rest before a card is the reader's own choice, in the settings. */
export const TIMINGS = {
  /** Rest before a card opens when one went less than `soonAfterMs` ago. Otherwise the settings say how long. */
  quickMs: 80,
  soonAfterMs: 600,
  /** A card waits this long for a pointer that left; on the way to the card the time starts anew. */
  hideMs: 300,
  /** px/ms. A faster pointer is going somewhere else. */
  gatePxPerMs: 0.5,
  /** After a move above the gate no rest is believed sooner, even with a delay of 0: the next move may be on its way. */
  afterFastMs: 40,
  /** A hand that rests is not quite still. */
  restPx: 10,
  /** After scrolling, text still moves this long; and the pointer must have moved by more than a hand on a wheel trembles. */
  settleMs: 150,
  afterScrollPx: 8,
  /** Someone who has just clicked here did not ask for a card. */
  afterPressPx: 10,
  /** Farther between down and up is a drag. */
  dragPx: 5,
  /** Around the line, so that leaving it is meant. */
  linePx: 2,
} as const;
