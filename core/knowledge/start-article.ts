/** The beginning of an article's file: every field in its place, and only what its author alone can know left open. */
import { NO_HASH } from './anchors.ts';
import { explain } from './explain.ts';
import { FIRST_ARCHIVE_YEAR } from './links.ts';
import type { Problem } from './problem.ts';
import { article, type Entity } from './schema.ts';

/** What must be known of an article before its file can be started. */
export interface ArticleStart {
  title: string;
  /** `2014-12-29` */
  date: string;
  address: string;
  /** Made from the title when it is not given. */
  id?: string | undefined;
}

export type Started =
  /** `article` has every field that an article must have, in the order of the others; the open ones hold an empty text. */
  { ok: true; id: string; article: Readonly<Record<string, unknown>> } | { ok: false; problems: Problem[] };

/**
 * Starts an article, or says what is wrong with its title, date, address or id.
 *
 * The publisher is the organisation among `entities` whose site the address lies on; open when there is none.
 */
export function startArticle(start: ArticleStart, entities: readonly Pick<Entity, 'id' | 'official'>[]): Started {
  const { title, date, address } = start;
  const id = start.id ?? slugOf(title);
  const publisher = publisherAt(address, entities);
  const archiveYear = Math.max(Number(date.slice(0, 4)) || 0, FIRST_ARCHIVE_YEAR);
  const draft = { id, title, source: id, publisher, date, address, archiveYear, ...BLANK };
  const issues = article.safeParse(draft).error?.issues ?? [];
  const problems = explain(`articles/${id}.json`, issues, draft).filter(({ field }) => GIVEN.includes(field));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, id, article: draft };
}

/** The fields of `ArticleStart`: the others are expected to be open. */
const GIVEN = ['id', 'title', 'date', 'address'];

const BLANK = {
  lang: 'en',
  coverage: '',
  copyNotes: [],
  paragraphs: [{ id: 'P1', label: '', lines: [1, 1] }],
  claims: [
    {
      id: 'c01',
      kind: '',
      text: '',
      paragraph: 'P1',
      passage: { first: '', last: '', sha256: NO_HASH },
      subject: '',
      concerns: [],
      dates: [],
      prominence: 2,
      summary: '',
      evidence: [{ source: '', stance: '', says: '' }],
      caveats: [],
    },
  ],
};

/** Letters that do not come apart into a Latin letter and a mark. */
const LATIN: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };

/**
 * The id an article gets from its title: Latin letters, digits and single hyphens. Empty when the title has none.
 *
 * @example slugOf("Azerbaijan's International Citizens") // 'azerbaijans-international-citizens'
 * @example slugOf('Gəncə qapıları') // 'gence-qapilari'
 */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’'ʼ`]/g, '')
    .replace(/[əıßæœøłđ]/g, (letter) => LATIN[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function publisherAt(address: string, entities: readonly Pick<Entity, 'id' | 'official'>[]): string {
  const host = hostOf(address);
  if (host === '') return '';
  return entities.find(({ official }) => official?.verified && hostOf(official.address) === host)?.id ?? '';
}

/** Without `www.`, which a site may use or not. */
function hostOf(address: string): string {
  return (/^https?:\/\/([^/?#]+)/i.exec(address)?.[1] ?? '').toLowerCase().replace(/^www\./, '');
}
