/** What is measured: ways of looking, numbers of names, pages. One of each makes a cell of the table. */

export const COUNTS = [30, 300, 3_000, 30_000] as const;

export interface TextKind {
  title: string;
  size: number;
  script: 'latin' | 'mixed';
}

export const TEXTS: readonly TextKind[] = [
  { title: '10 KB', size: 10_000, script: 'latin' },
  { title: '100 KB', size: 100_000, script: 'latin' },
  { title: '1 MB', size: 1_000_000, script: 'latin' },
  { title: '10 MB', size: 10_000_000, script: 'latin' },
  { title: '1 MB mixed', size: 1_000_000, script: 'mixed' },
];

export interface WayKind {
  title: string;
  /** Its file in `ways`. */
  file: string;
  /** What it is given: nothing, the list of names, or one of our prints. */
  given: 'nothing' | 'names' | 'prefilter' | 'index';
  /** On a page without a mention: what is measured is the "no". */
  isQuiet?: true;
}

export const WAYS: readonly WayKind[] = [
  { title: 'bare textContent', file: 'bare-text', given: 'nothing' },
  { title: 'bare TreeWalker', file: 'bare-walk', given: 'nothing' },
  { title: 'ours, prefilter alone, no mention', file: 'our-prefilter', given: 'prefilter', isQuiet: true },
  { title: 'ours, all of it, no mention', file: 'ours', given: 'index', isQuiet: true },
  { title: 'ours, all of it, with mentions', file: 'ours', given: 'index' },
  { title: '@monyone/aho-corasick', file: 'monyone', given: 'names' },
  { title: 'modern-ahocorasick', file: 'modern-ahocorasick', given: 'names' },
  { title: 'fastscan', file: 'fastscan', given: 'names' },
  { title: 'one regular expression', file: 'expression', given: 'names' },
  { title: 'mark.js', file: 'mark', given: 'names' },
  { title: 'advanced-mark.js', file: 'advanced-mark', given: 'names' },
  { title: 'advanced-mark.js, combined', file: 'advanced-mark-combined', given: 'names' },
];

export const YARDSTICK = 'bare TreeWalker';

export interface Cell {
  way: WayKind;
  text: TextKind;
  /** Null for ways that look for nothing. */
  count: number | null;
  runs: Run[];
  /** Why there are no more runs: `fails: …` or `> 10 s`. */
  end?: string;
}

/** One fresh page: preparing, the first look, and the median of the looks after it. */
export interface Run {
  prepareMs: number;
  coldMs: number;
  warmMs: number | null;
  found: number;
}

export function listCells(): Cell[] {
  return TEXTS.flatMap((text) =>
    WAYS.flatMap((way): Cell[] =>
      (way.given === 'nothing' ? [null] : COUNTS).map((count) => ({ way, text, count, runs: [] })),
    ),
  );
}
