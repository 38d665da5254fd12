/** What is new, out of the changelog, and what of it a reader has seen. */

/** One version with its lines, as the changelog has them. */
export interface Release {
  version: string;
  changes: string[];
}

export const NEWS_KEY = 'news';

/**
 * The released versions of a changelog in Markdown, newest first as they stand there: `## 1.2.0` and the list under it.
 * What is not released yet is left out, and so is everything that is no list.
 */
export function readChangelog(markdown: string): Release[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return { version: /^\[?v?(\d+\.\d+\.\d+)\b/.exec(heading.trim())?.[1] ?? '', changes: readList(lines) };
    })
    .filter(({ version, changes }) => version !== '' && changes.length > 0);
}

function readList(lines: readonly string[]): string[] {
  const items: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const [, item] = /^[-*] +(.*)$/.exec(line) ?? [];
    if (item !== undefined) items.push(item);
    else if (isOpen && /^\s+\S/.test(line)) items.push(`${items.pop()} ${line.trim()}`);
    isOpen = item !== undefined || (isOpen && line.trim() !== '');
  }
  return items.map(withoutMarkup);
}

/** Links say their words, and code loses its ticks: the lines are shown as plain text. */
function withoutMarkup(line: string): string {
  return line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`]|\*\*/g, '')
    .trim();
}

/** The version whose news the reader has seen; null when nothing readable is stored. Never throws. */
export function readSeen(raw: unknown): string | null {
  const { seen } = (raw ?? {}) as { seen?: unknown };
  return typeof seen === 'string' && /^\d+\.\d+(\.\d+)*$/.test(seen) && seen.length < 30 ? seen : null;
}

/** Whether `current` brings news after `seen`: another minor version. Corrections come without a word. */
export function hasNews(current: string, seen: string | null): boolean {
  return seen !== null && isLater(minorOf(current), minorOf(seen));
}

/** Whether a release came after what the reader had seen. */
export function isNews({ version }: Release, seen: string | null): boolean {
  return seen !== null && isLater(numbersOf(version), numbersOf(seen));
}

function minorOf(version: string): number[] {
  return numbersOf(version).slice(0, 2);
}

function numbersOf(version: string): number[] {
  return version.split('.').map(Number);
}

function isLater(one: readonly number[], other: readonly number[]): boolean {
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
