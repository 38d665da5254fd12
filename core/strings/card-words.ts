/**
 * The words of the card in every language, all in one script: it stands on the page of a site, which must be left
 * without requests, so that nothing can be loaded there later.
 */
import { card as az } from './az/card.ts';
import { card as en } from './en/card.ts';
import { type Language, nearestLanguage } from './languages.ts';
import { card as ru } from './ru/card.ts';
import { speak } from './speak.ts';
import type { Say, WordsOf } from './strings.ts';
import { card as tr } from './tr/card.ts';

const CARD_WORDS: Readonly<Record<Language, WordsOf<typeof en>>> = { en, az, tr, ru };

/** The voice of the card, in `language` or the nearest one there is. It knows only the keys in `en/card.ts`. */
export function speakOnCard(language: string): Say {
  const nearest = nearestLanguage(language);
  return speak(nearest, CARD_WORDS[nearest]);
}
