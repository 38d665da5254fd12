/**
 * Pages to look through: chapters of paragraphs, lists, tables and quotations with links and emphasis, as pages have them.
 *
 * Everyday words in many derivations with a proper name here and there, drawn by dice: the same for every run on every machine.
 * They are not displayed, so that layout takes no part in what is measured.
 */
import { createDice } from '../dice.ts';
import { WORDS } from '../pages.ts';
import { type Dice, inventWord, type Script } from './words.ts';

export interface Text {
  /** Characters of text, without tags. */
  size: number;
  /** `mixed`: every third chapter in another script. */
  script: 'latin' | 'mixed';
  /** One in about 2,500 characters; none on a page without mentions. */
  mentions: readonly string[];
}

const BEFORE = ['', '', '', '', '', '', 're', 'un', 'over', 'out', 'inter', 'non'];
const AFTER = ['', '', '', '', '', 's', 's', 'ed', 'ing', 'er', 'ly', 'ment', 'ness', 'ation', 'able', 'less'];
const OTHERS: readonly Script[] = ['cyrillic', 'arabic', 'georgian', 'armenian', 'hebrew', 'han', 'hangul'];
/** As most English text has them: beyond Latin-1, so that the whole page is kept in two bytes a sign. */
const SIGNS = [' – ', '’s ', ', ', ', ', '; ', ' “so” '];
const MENTION_EVERY = 2_500;

/** The HTML of a page with `size` characters of text, a little more. */
export function writeText({ size, script, mentions }: Text): string {
  const dice = createDice(size + mentions.length);
  const parts: string[] = [];
  let length = 0;
  let toMention = MENTION_EVERY / 4;
  const say = (text: string) => {
    length += text.length;
    toMention -= text.length;
    return text;
  };
  const sentence = (of: Script) => {
    const text = say(writeSentence(of, dice));
    if (toMention > 0 || mentions.length === 0) return text;
    toMention = MENTION_EVERY / 2 + dice(MENTION_EVERY);
    return `${text} ${say(`In ${mentions[dice(mentions.length)]} they know.`)}`;
  };
  for (let chapter = 0; length < size; chapter += 1) {
    const of = script === 'mixed' && chapter % 3 === 2 ? pickOne(OTHERS, dice) : 'latin';
    parts.push(`<h2>${say(writeWord(of, dice))} ${say(writeWord(of, dice))}</h2>`);
    for (let block = 0; block < 6 && length < size; block += 1) parts.push(writeBlock(() => sentence(of), dice));
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Text</title><link rel="icon" href="data:,">
<style>body{display:none}</style></head><body><main>${parts.join('\n')}</main></body></html>`;
}

function writeBlock(sentence: () => string, dice: Dice): string {
  const some = (fewest: number, more: number, make: () => string) =>
    Array.from({ length: fewest + dice(more) }, make).join('');
  const phrase = () => {
    const text = sentence();
    const kind = dice(6);
    if (kind === 0) return `<a href="#">${text}</a> `;
    return kind === 1 ? `<em>${text}</em> ` : `${text} `;
  };
  switch (dice(8)) {
    case 0:
      return `<ul>${some(3, 4, () => `<li><a href="#">${sentence()}</a></li>`)}</ul>`;
    case 1:
      return `<table><tbody>${some(2, 4, () => `<tr>${some(3, 1, () => `<td>${sentence()}</td>`)}</tr>`)}</tbody></table>`;
    case 2:
      return `<blockquote><p>${some(1, 2, phrase)}</p></blockquote>`;
    default:
      return `<p>${some(3, 4, phrase)}</p>`;
  }
}

function writeSentence(script: Script, dice: Dice): string {
  const words = Array.from({ length: 6 + dice(12) }, () => writeWord(script, dice));
  if (dice(2) === 0) words[2] += pickOne(SIGNS, dice) + writeWord(script, dice);
  const text = words.join(script === 'han' ? '' : ' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function writeWord(script: Script, dice: Dice): string {
  if (script !== 'latin') return inventWord(script, dice);
  const kind = dice(25);
  if (kind === 0) {
    const name = inventWord(script, dice);
    return name.charAt(0).toUpperCase() + name.slice(1);
  }
  const word = pickOne(WORDS, dice);
  return kind < 12 || word.length < 4 ? word : pickOne(BEFORE, dice) + word + pickOne(AFTER, dice);
}

function pickOne<T>(list: readonly T[], dice: Dice): T {
  return list[dice(list.length)] as T;
}
