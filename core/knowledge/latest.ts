/** Which article a reader is shown first. */
import type { Article } from './schema.ts';

type Dated = Pick<Article, 'id' | 'date' | 'coverage'>;

export interface Choice<A> {
  /** The newest article that was read whole; null when none was. */
  latest: A | null;
  /** All others, newest first, whatever was read of them: some may be newer than `latest`. */
  others: A[];
}

/**
 * A page of which only the opening was read may say more further down: it is listed with what is known of it, and
 * never put forward as the latest word. Articles of one day come in the order of their ids.
 */
export function chooseLatest<A extends Dated>(articles: readonly A[]): Choice<A> {
  const newestFirst = [...articles].sort((a, b) => byText(b.date, a.date) || byText(a.id, b.id));
  const latest = newestFirst.find(({ coverage }) => coverage === 'whole') ?? null;
  return { latest, others: newestFirst.filter((article) => article !== latest) };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
