import { fold } from '../text/fold.ts';
import type { KnownEntity } from './knowledge-base.ts';

/**
 * An alias as it is spelt. Pages know it only as far as folding leaves its letters, for that is what they compare; of
 * several spellings, one that was seen in a source, and the first.
 *
 * @example spellAlias(heydarAliyev, 'Heyder Eliyev') // 'Heydər Əliyev'
 */
export function spellAlias({ names, spellings }: Pick<KnownEntity, 'names' | 'spellings'>, alias: string): string {
  const folded = fold(alias).folded;
  const isMeant = (text: string) => text === alias || fold(text).folded === folded;
  return names.find(({ text }) => isMeant(text))?.text ?? spellings.find(isMeant) ?? alias;
}
