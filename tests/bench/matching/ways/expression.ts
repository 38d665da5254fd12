/** One regular expression of all names, with the boundaries of words in Unicode. */
import { offer, readNames } from './way.ts';

let expression: RegExp;

offer({
  prepare(json) {
    // The longest first, since the first that fits is taken.
    const names = readNames(json).sort((one, other) => other.length - one.length);
    const sources = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
    const letter = '[\\p{L}\\p{M}\\p{N}_]';
    expression = new RegExp(`(?<!${letter})(?:${sources.join('|')})(?!${letter})`, 'giu');
  },
  look: () => [...document.body.textContent.matchAll(expression)].length,
});
