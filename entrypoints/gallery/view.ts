/** What the gallery is made of. Types only. */
import type { ComponentChild } from 'preact';
import type { Say } from '../../core/strings/strings.ts';

/** One view in one state, with the same data at every look. */
export interface View {
  /** After the name of its group in the address: `#/card/disputed`. */
  id: string;
  /** What is to be seen, in a few words. */
  shows: string;
  draw(say: Say): ComponentChild;
  /** What is pressed once it is drawn, one after the other, by selector: states that only a reader's hand leads to. */
  presses?: readonly string[];
}

export interface ViewGroup {
  id: string;
  /** All the style its views have where they really stand, as text. */
  css: string;
  /** `shadow`: in a shadow root, as the card on a page. `page`: in a page of ours. */
  stands: 'shadow' | 'page';
  /** What its page calls the body besides `theme`. */
  bodyClass?: string;
  /** They lie over the whole page, so that nothing could be seen beside them. */
  alone?: boolean;
  views: readonly View[];
}
