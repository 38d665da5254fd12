/** Presses the knowledge base and puts its feeds where they can be published from: `npm run feed` */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BrokenKnowledge } from '../data/authored.ts';
import { press } from '../data/build.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FEEDS = ['feed.json', 'feed.rss'];

try {
  const prints = join(ROOT, 'data/prints');
  const { knowledgeBase } = await press(join(ROOT, 'data'), prints);
  const place = join(ROOT, 'artifacts/feed');
  await mkdir(place, { recursive: true });
  for (const name of FEEDS) await copyFile(join(prints, name), join(place, name));
  console.log(`${knowledgeBase.articles.length} articles in artifacts/feed/${FEEDS.join(' and artifacts/feed/')}`);
} catch (error) {
  if (!(error instanceof BrokenKnowledge)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
