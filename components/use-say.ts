import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { loadWords } from '../core/strings/load-words.ts';
import { type Say, strings } from '../core/strings/strings.ts';

/**
 * The words in the language of the settings, which may be `auto` for the browser's own; null until they are there.
 *
 * When the language changes, the old words stay until the new ones have come: nothing is blank or English in between.
 */
export function useSay(language: string | undefined): Say | null {
  const [say, setSay] = useState<Say | null>(null);
  useEffect(() => {
    if (language === undefined) return;
    let isWanted = true;
    const asked = language === 'auto' ? navigator.language : language;
    const speak = (next: Say) => isWanted && setSay(() => next);
    loadWords(asked).then(
      (words) => speak(strings(asked, words)),
      () => speak(strings('en')),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return say;
}

/** Says of the document in which language it is, and in which direction it runs. */
export function usePageLanguage(say: Say | null): void {
  useLayoutEffect(() => {
    if (!say) return;
    document.documentElement.lang = say.language;
    document.documentElement.dir = say.dir;
  }, [say]);
}
