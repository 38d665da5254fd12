/** The words of one language, loaded when they are wanted: a page of ours carries no more than it says. */
import { type Language, nearestLanguage } from './languages.ts';
import type { Catalogues, Words } from './strings.ts';

const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Words>>> = {
  az: () => import('./az.ts').then(({ az }) => az),
  tr: () => import('./tr.ts').then(({ tr }) => tr),
  ru: () => import('./ru.ts').then(({ ru }) => ru),
};

/** What `strings` needs to speak `language`, or the nearest one there is. */
export async function loadWords(language: string): Promise<Catalogues> {
  const nearest = nearestLanguage(language);
  return nearest === 'en' ? {} : { [nearest]: await LOADERS[nearest]() };
}
