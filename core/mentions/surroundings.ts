/**
 * Places in which a name is no mention although it is spelt like one: inside an address, or as the beginning of the
 * proper name of something else.
 */

const SPACE = /\s/;

function tokenAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 200 && !SPACE.test(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < 200 && !SPACE.test(text.charAt(to))) to++;
  return text.slice(from, to);
}

/**
 * Whether the name stands inside a web address, an e-mail address, a handle, a path or a file name. A hashtag is a mention.
 *
 * @example inAddress('see www.azerbaijan.example', 8, 18) // true
 * @example inAddress('Armenia/Azerbaijan talks', 8, 18) // false
 */
export function inAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '@' || before === '\\' || before === '=' || before === '_') return true;
  const token = tokenAround(text, start, end);
  return (
    token.includes('://') ||
    token.includes('@') ||
    /^["'(<[]*(www\.|\/)/i.test(token) ||
    /[\p{L}\p{N}]\.[a-z]{2,24}([/:?#]|["')>\].,;!?]*$)/iu.test(token)
  );
}

/** Nouns that make the words before them the name of an institution, a place or an event. Lower case, folded. */
const INSTITUTIONS = new Set(
  (
    'airlines airport academy arena avenue boulevard bridge bank center centre college complex conservatory cup district ' +
    'federation festival foundation fund gymnasium hall highschool hospital hotel institute international league library ' +
    'lyceum mosque museum open order palace park party pipeline plant polytechnic premier prix prize province railways refinery ' +
    'school shipping square stadium station street tower tournament university'
  ).split(' '),
);

/**
 * The institution whose proper name the mention opens, or null. Only capitalised words directly after count, at most four.
 *
 * @example namedAfter('Heydar Aliyev Sports Palace opened', 13) // 'Palace'
 * @example namedAfter('Azerbaijan President said', 10) // null
 */
export function namedAfter(text: string, end: number): string | null {
  const words = /^(?:[ \u00a0]+\p{Lu}[\p{L}\p{M}\p{N}.-]*){1,4}/u.exec(text.slice(end, end + 120));
  if (!words) return null;
  const named = words[0].split(/[ \u00a0]+/).find((word) => INSTITUTIONS.has(word.toLowerCase().replace(/\.$/, '')));
  return named ?? null;
}
