/** The cells as tables for a reader: times, and how they grow with the text and with the names. */
import { median, round } from '../median.ts';
import { type Cell, COUNTS, type Run, TEXTS, type TextKind, WAYS, type WayKind, YARDSTICK } from './cells.ts';

type Ms = (run: Run) => number | null;

/** What a page pays that was just opened. */
const COLD: Ms = ({ prepareMs, coldMs }) => prepareMs + coldMs;
const WARM: Ms = ({ warmMs }) => warmMs;
/** Slow ways look but once. */
const LOOK: Ms = ({ warmMs, coldMs }) => warmMs ?? coldMs;
const [FEWEST] = COUNTS;
const MOST = COUNTS[3];

export function printMatching(cells: readonly Cell[]): void {
  const find = (way: WayKind, text: TextKind, count: number) =>
    cells.find((cell) => cell.way === way && cell.text === text && (cell.count ?? count) === count);
  const yardstick = WAYS.find(({ title }) => title === YARDSTICK);

  const tell = (way: WayKind, text: TextKind, count: number, ms: Ms) => {
    const cell = find(way, text, count);
    const spentMs = middle(cell, ms);
    const walkMs = yardstick && middle(find(yardstick, text, count), ms);
    if (spentMs === null) return cell?.end ?? '–';
    const isMaybe = way.file === 'our-prefilter' && cell?.runs[0]?.found;
    return `${round(spentMs)}${walkMs ? ` (${round(spentMs / walkMs)}×)` : ''}${isMaybe ? ' maybe' : ''}`;
  };
  for (const [title, ms] of [
    ['cold: preparing and the first look, in a page just opened', COLD],
    ['warm: looking again', WARM],
  ] as const) {
    for (const count of COUNTS) {
      console.log(`\n${count.toLocaleString('en')} names, ${title}; ms, and against a bare walk in the same state`);
      table(TEXTS, (way, text) => tell(way, text, count, ms));
    }
  }

  console.log('\nLinear in text: time for each character of a page, against that of a page of a tenth; 1 is linear');
  const steps = TEXTS.filter((text) => smallerOf(text)).flatMap((text) =>
    [FEWEST, MOST].map((count) => ({ title: `to ${text.title}, ${count.toLocaleString('en')} names`, text, count })),
  );
  table(steps, (way, { text, count }) => {
    const smaller = smallerOf(text);
    const [large, small] = [middle(find(way, text, count), LOOK), smaller && middle(find(way, smaller, count), LOOK)];
    return large && small && smaller ? round(large / text.size / (small / smaller.size)) : '–';
  });

  console.log(`\nIndependent of names: looking for ${MOST} against looking for ${FEWEST}; 1 is independent`);
  table(TEXTS, (way, text) => {
    const [many, few] = [middle(find(way, text, MOST), LOOK), middle(find(way, text, FEWEST), LOOK)];
    return way.given !== 'nothing' && many && few ? round(many / few) : '–';
  });
}

function table<Column extends { title: string }>(
  columns: readonly Column[],
  tell: (way: WayKind, column: Column) => string | number,
): void {
  const rows = WAYS.map((way) => [
    way.title,
    Object.fromEntries(columns.map((column) => [column.title, tell(way, column)])),
  ]);
  console.table(Object.fromEntries(rows));
}

function middle(cell: Cell | undefined, ms: Ms): number | null {
  const times = (cell?.runs ?? []).flatMap((run) => ms(run) ?? []);
  return times.length > 0 ? median(times) : null;
}

function smallerOf({ size, script }: TextKind): TextKind | undefined {
  return TEXTS.find((other) => other.size * 10 === size && other.script === script);
}
