/** From authored files to the knowledge base: everything is checked, and every problem is reported at once. */
import * as z from 'zod/mini';
import { checkPictures } from '../pictures/check-pictures.ts';
import { type CommunitiesFile, communitiesFile, type TimelineFile, timelineFile } from '../pictures/schema.ts';
import { checkClaims } from './check-claims.ts';
import { checkHosts } from './check-hosts.ts';
import { checkIds } from './check-ids.ts';
import { checkLanguages } from './check-languages.ts';
import { type DraftFile, type Drafts, withHoles } from './draft.ts';
import { explain } from './explain.ts';
import { join } from './join.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { type Language, language } from './language.ts';
import type { Problem } from './problem.ts';
import { type Article, article, type Entity, entity, type Source, type SourcesFile, sourcesFile } from './schema.ts';

export interface AuthoredFile {
  /** `articles/<id>.json`, `entities/<id>.json`, `languages/<lang>.json`, `pictures/<picture>.json` or `sources.json`. */
  file: string;
  /** The parsed JSON. */
  data: unknown;
}

export interface AuthoredPictures {
  timeline: TimelineFile;
  communities: CommunitiesFile;
}

export type Compiled =
  /** `entities` (by id) and `languages` (by tag) are the authored ones: the alias index is pressed from them. */
  | {
      ok: true;
      knowledgeBase: KnowledgeBase;
      entities: Entity[];
      languages: Language[];
      /** As authored: what is not in the knowledge base is made from them. */
      sources: Source[];
      /** Null where no picture is authored. */
      pictures: AuthoredPictures | null;
    }
  | { ok: false; problems: Problem[] };

/**
 * Checks the authored files against the schemas and against each other, and joins them.
 *
 * A field the schema refuses is left out of the other checks, which still see the rest of its file. The answer does
 * not depend on the order of the files.
 */
export function compile(files: readonly AuthoredFile[]): Compiled {
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  const problems = sorted.filter(({ file }) => roomOf(file) === null).map(({ file }) => whole(file, STRAY));
  const read = <T>(room: string, shape: z.ZodMiniType<T>): DraftFile<T>[] =>
    sorted
      .filter(({ file }) => roomOf(file) === room)
      .map(({ file, data }) => {
        const issues = z.safeParse(shape, data).error?.issues ?? [];
        problems.push(...explain(file, issues, data));
        return { file, draft: withHoles<T>(data, issues) };
      });

  const drafts: Drafts = {
    articles: read<Article>('articles', article),
    entities: read<Entity>('entities', entity),
    languages: read<Language>('languages', language),
    sources: read<SourcesFile>('sources', sourcesFile),
    timelines: read<TimelineFile>('timeline', timelineFile),
    communities: read<CommunitiesFile>('communities', communitiesFile),
  };
  if (drafts.sources.length === 0) problems.push(whole('sources.json', 'is missing'));
  if (drafts.articles.length === 0) problems.push(whole('articles/', 'holds no article'));
  if (drafts.timelines.length !== drafts.communities.length) {
    problems.push(whole(`pictures/${drafts.timelines.length ? 'communities' : 'timeline'}.json`, 'is missing'));
  }
  problems.push(
    ...checkIds(drafts),
    ...checkLanguages(drafts),
    ...checkClaims(drafts),
    ...checkHosts(drafts),
    ...checkPictures(drafts),
  );
  if (problems.length > 0) return { ok: false, problems };

  // Without a problem no draft has a hole.
  const entities = drafts.entities.map(({ draft }) => draft as Entity).sort((a, b) => (a.id < b.id ? -1 : 1));
  const languages = drafts.languages.map(({ draft }) => draft as Language).sort((a, b) => (a.lang < b.lang ? -1 : 1));
  const articles = drafts.articles.map(({ draft }) => draft as Article);
  const authored = drafts.sources[0]?.draft as SourcesFile;
  const { sources } = authored;
  const knowledgeBase = join(articles, { entities, languages, sources: authored });
  const [timeline, communities] = [drafts.timelines[0]?.draft, drafts.communities[0]?.draft];
  const pictures = timeline && communities ? ({ timeline, communities } as AuthoredPictures) : null;
  return { ok: true, knowledgeBase, entities, languages, sources, pictures };
}

const STRAY =
  'is neither an article (articles/), an entity (entities/), a language (languages/), a picture (pictures/timeline.json, pictures/communities.json) nor sources.json';

function roomOf(file: string): string | null {
  if (file === 'sources.json') return 'sources';
  const picture = /^pictures\/(timeline|communities)\.json$/.exec(file)?.[1];
  if (picture) return picture;
  return /^(articles|entities|languages)\/[^/]+\.json$/.exec(file)?.[1] ?? null;
}

function whole(file: string, reason: string): Problem {
  return { file, field: '(file)', reason };
}
