/** Finds the place of a syntax error in JSON: what the engine says of it often has no place, and differs by version. */

const TOKEN =
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)))/uy;

/** What may come next, in the words of the report. `*-or-end` may also close the list or object we are in. */
const EXPECTED = {
  value: 'a value',
  'value-or-end': 'a value or ]',
  key: 'a key in double quotes',
  'key-or-end': 'a key in double quotes or }',
  colon: 'a colon',
  'comma-or-end': 'a comma, or the end of the list or object',
  nothing: 'nothing more',
};
type Expected = keyof typeof EXPECTED;

/**
 * Where `text` stops being JSON, line and column counted from 1, and what should have stood there; null when it is JSON.
 *
 * @example errorPlace('{\n  "a": }') // { line: 2, column: 8, expected: 'a value' }
 */
export function errorPlace(text: string): { line: number; column: number; expected: string } | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  while (true) {
    TOKEN.lastIndex = offset;
    const [whole = '', mark = '', string] = TOKEN.exec(text) ?? [];
    if (whole === '') break;
    const next = step(expected, string ? 'string' : mark || 'scalar', open);
    if (next === null) break;
    expected = next;
    offset += whole.length;
  }
  offset += /^[\t\n\r ]*/.exec(text.slice(offset))?.[0].length ?? 0;
  if (offset === text.length && expected === 'nothing') return null;
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, expected: EXPECTED[expected] };
}

/** One token further, or null where the token may not stand. `open` holds the lists and objects we are in. */
function step(expected: Expected, token: string, open: string[]): Expected | null {
  const inside = () => (open.length === 0 ? 'nothing' : 'comma-or-end');
  if (token === '}' || token === ']') {
    const brace = token === '}';
    const mayEnd = expected === 'comma-or-end' || expected === (brace ? 'key-or-end' : 'value-or-end');
    if (!mayEnd || open.pop() !== (brace ? '{' : '[')) return null;
    return inside();
  }
  if (expected === 'value' || expected === 'value-or-end') {
    if (token === '{' || token === '[') {
      open.push(token);
      return token === '{' ? 'key-or-end' : 'value-or-end';
    }
    return token === 'string' || token === 'scalar' ? inside() : null;
  }
  if (expected === 'key' || expected === 'key-or-end') return token === 'string' ? 'colon' : null;
  if (expected === 'colon') return token === ':' ? 'value' : null;
  if (expected === 'comma-or-end' && token === ',') return open.at(-1) === '{' ? 'key' : 'value';
  return null;
}
