/**
 * The press: checks the authored files and writes the prints: `knowledge-base.json`, `alias-index.json`,
 * `prefilter.json`, the part of the index that every page carries, `pictures.json`, the timeline and the map,
 * `changelog.json`, `citations.json`, and the
 * feeds, which no page and no part of the extension loads: they are for those who publish the knowledge base (`npm run feed`).
 *
 * It runs before every build and dev start (wxt.config.ts), and by hand: `node data/build.ts`.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AuthoredPictures, compile } from '../core/knowledge/compile.ts';
import { makeFeed, writeJsonFeed, writeRss } from '../core/knowledge/feed.ts';
import type { KnowledgeBase } from '../core/knowledge/knowledge-base.ts';
import type { Source } from '../core/knowledge/schema.ts';
import { pressAliasIndex } from '../core/mentions/press-alias-index.ts';
import { joinPictures } from '../core/pictures/join-pictures.ts';
import { strings } from '../core/strings/strings.ts';
import { BrokenKnowledge, readAuthored } from './authored.ts';
import { printChangelog } from './changelog.ts';
import { pressCitations } from './citations/press-citations.ts';
import { isCommand } from './is-command.ts';
import { pressMap } from './map/press-map.ts';

const DATA = fileURLToPath(new URL('.', import.meta.url));
const CHANGELOG = join(DATA, '..', 'CHANGELOG.md');

/** Writes `data/prints` from `data`. Throws one error that lists every problem. */
export async function pressKnowledge(): Promise<void> {
  await press(DATA, join(DATA, 'prints'));
}

/**
 * Writes the prints of the authored files in `dir` into `prints`, and answers what was written.
 *
 * The same files always make the same bytes. A print whose content would not change is not touched, so that watchers
 * stay quiet; when there is a problem, none is.
 */
export async function press(dir: string, prints: string): Promise<{ knowledgeBase: KnowledgeBase; written: string[] }> {
  const compiled = compile(await readAuthored(dir));
  if (!compiled.ok) throw new BrokenKnowledge(compiled.problems);
  const { knowledgeBase, entities, languages, pictures, sources } = compiled;
  const index = pressAliasIndex(entities, languages);
  const feed = makeFeed(knowledgeBase, strings('en'));
  const contents = {
    'knowledge-base.json': `${JSON.stringify(knowledgeBase)}\n`,
    'alias-index.json': `${JSON.stringify(index)}\n`,
    'prefilter.json': `${JSON.stringify(index.prefilter)}\n`,
    'changelog.json': await printChangelog(CHANGELOG),
    'citations.json': `${JSON.stringify(pressCitations(knowledgeBase))}\n`,
    ...(pictures && { 'pictures.json': pressPictures(pictures, sources) }),
    'feed.json': writeJsonFeed(feed),
    'feed.rss': writeRss(feed),
  };

  await mkdir(prints, { recursive: true });
  const written: string[] = [];
  for (const [name, content] of Object.entries(contents)) {
    if (await replace(join(prints, name), content)) written.push(name);
  }
  return { knowledgeBase, written };
}

function pressPictures({ timeline, communities }: AuthoredPictures, sources: readonly Source[]): string {
  const pressed = pressMap(communities);
  if (!pressed.ok) throw new BrokenKnowledge(pressed.problems);
  return `${JSON.stringify(joinPictures({ timeline, communities, sources, map: pressed.map }))}\n`;
}

/** By way of a temporary file: a build that is stopped half-way leaves the old print whole. */
async function replace(path: string, content: string): Promise<boolean> {
  const old = await readFile(path, 'utf8').catch(() => null);
  if (old === content) return false;
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
  return true;
}

if (isCommand(import.meta.url)) {
  try {
    const { knowledgeBase, written } = await press(DATA, join(DATA, 'prints'));
    const { articles, claims, entities, sources } = knowledgeBase;
    const counts = Object.entries({ articles, claims, entities, sources }).map(
      ([what, list]) => `${what} ${list.length}`,
    );
    console.log(`${counts.join(', ')}; written: ${written.join(', ') || 'nothing, all fresh'}`);
  } catch (error) {
    if (!(error instanceof BrokenKnowledge)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
