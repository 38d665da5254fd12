/** Holds the passage anchors of an article against its text. */
import type { Article, Passage } from './schema.ts';

/** The hash of no passage: it holds the place in a new article until the passage is compared with the text. */
export const NO_HASH = '0'.repeat(64);

export interface AnchorCheck {
  claim: string;
  paragraph: string;
  /** `moved`: the very passage stands elsewhere in the text. */
  result: 'found' | 'moved' | 'missing';
  /** Where it moved to, or what is missing. Empty when found. */
  says: string;
}

/** The text a passage is looked for in, and the line of the file each of its positions comes from. */
interface Stretch {
  text: string;
  lineAt(offset: number): number;
}

/**
 * Checks every claim of `article` against the text of the article's file.
 *
 * A passage runs from the first occurrence of its first words in its paragraph to the end of the next occurrence of
 * its last words after them, and is hashed. Text is compared in NFC with every run of white space as one space, so
 * that a no-break space or a new line is no difference. `sha256` takes text and answers in lower-case hex.
 */
export function checkAnchors(article: Article, text: string, sha256: (text: string) => string): AnchorCheck[] {
  const lines = text.split(/\r\n|\r|\n/);
  const whole = stretch(lines, 1, lines.length);
  return article.claims.map(({ id, paragraph, passage }) => {
    const [from, to] = article.paragraphs.find((known) => known.id === paragraph)?.lines ?? [1, 0];
    const found = checkPassage(passage, stretch(lines, from, to), whole, sha256);
    return { claim: id, paragraph, ...found };
  });
}

/** @example plain('two\u00a0 words ') // 'two words' */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function checkPassage(
  passage: Passage,
  paragraph: Stretch,
  whole: Stretch,
  sha256: (text: string) => string,
): Pick<AnchorCheck, 'result' | 'says'> {
  const [here] = occurrences(passage, paragraph.text);
  if (here && sha256(here.text) === passage.sha256) return { result: 'found', says: '' };
  for (const { start, text } of occurrences(passage, whole.text)) {
    if (sha256(text) !== passage.sha256) continue;
    const [from, to] = [whole.lineAt(start), whole.lineAt(start + text.length - 1)];
    return { result: 'moved', says: from === to ? `now at line ${from}` : `now at lines ${from} to ${to}` };
  }
  return {
    result: 'missing',
    says: here ? `the words between differ: sha256 ${sha256(here.text)}` : lacks(passage, paragraph),
  };
}

function lacks(passage: Passage, paragraph: Stretch): string {
  const first = plain(passage.first);
  const last = plain(passage.last);
  if (!paragraph.text.includes(first)) return `the paragraph lacks the first words "${first}"`;
  const where = paragraph.text.includes(last) ? 'stand only before the first words' : 'are not in the paragraph';
  return `the last words "${last}" ${where}`;
}

/** Every stretch from the first words to the next last words after them, in order. */
function* occurrences(passage: Passage, text: string): Generator<{ start: number; text: string }> {
  const first = plain(passage.first);
  const last = plain(passage.last);
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = text.indexOf(last, start + first.length);
    if (end < 0) return;
    yield { start, text: text.slice(start, end + last.length) };
  }
}

/** Joins the lines with one space, and remembers where each began. */
function stretch(lines: readonly string[], from: number, to: number): Stretch {
  const starts: { offset: number; line: number }[] = [];
  let text = '';
  for (let line = from; line <= Math.min(to, lines.length); line++) {
    const words = plain(lines[line - 1] ?? '');
    if (words === '') continue;
    if (text !== '') text += ' ';
    starts.push({ offset: text.length, line });
    text += words;
  }
  return { text, lineAt: (offset) => starts.findLast((start) => start.offset <= offset)?.line ?? from };
}
