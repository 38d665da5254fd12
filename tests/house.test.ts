import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findTrespass, findWeight, ROOMS } from './house/rooms.ts';
import { readImports, readSources, type SourceFile } from './house/source-file.ts';

const sources = readSources(Object.keys(ROOMS));
const files = new Map(sources.map((file) => [file.path, file]));

describe('the house', () => {
  test('every room knows only what it may know', () => {
    expect(sources.flatMap(findTrespass)).toEqual([]);
  });

  test('what every page loads holds no schema, no view library, no polyfill and no knowledge base', () => {
    const session = sources.find(({ path }) => /^entrypoints\/session(\.content)?(\/index)?\.ts$/.test(path));
    expect(session, 'entrypoints/session is what every page loads').toBeDefined();
    expect(findWeight(session?.path ?? '', files)).toEqual([]);
  });

  test('the worker holds no citations: they are for extension pages, when a reader wants to cite', () => {
    expect(findWeight('entrypoints/background.ts', files).filter((way) => way.includes('citations'))).toEqual([]);
  });

  test('the polyfill has one door', () => {
    const others = sources
      .filter(({ imports }) => imports.some(({ target, isType }) => target === 'webextension-polyfill' && !isType))
      .map(({ path }) => path)
      .filter((path) => path !== 'platform/browser.ts');
    expect(others, 'take `browser` from platform/browser.ts').toEqual([]);
  });

  test('no file is called by a name that says nothing', () => {
    const empty = /^(utils?|helpers?|common|managers?|services?|shared|misc)(\.|$)/;
    const everywhere = [...sources, ...readSources(['scripts', 'tests'])].flatMap(({ path }) => path.split('/'));
    expect(
      everywhere.filter((part) => empty.test(part)),
      'name a file for what it gives',
    ).toEqual([]);
  });

  test('exports are named', () => {
    const exempt = /^entrypoints\/([^/]+|[^/]+\/index)\.tsx?$|\.config\.ts$/;
    const anonymous = [...sources, ...readSources(['scripts', 'tests'])]
      .filter(({ path, text }) => !exempt.test(path) && /^export default\b/m.test(text))
      .map(({ path }) => path);
    expect(anonymous, 'give the export a name').toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const long = [...sources, ...readSources(['scripts', 'tests'])]
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .filter(({ path, lines }) => lines > 300 && !/\/strings\/[a-z]+\/interface\.ts$/.test(path));
    expect(long, 'move what is decided here to core, and leave the wire').toEqual([]);
  });

  test('pages are offered nothing of ours to fetch', () => {
    expect(readFileSync('wxt.config.ts', 'utf8')).not.toContain('web_accessible_resources');
  });

  test('prints are made, not kept', () => {
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('data/prints/');
    if (!existsSync('.git')) return;
    const kept = execFileSync('git', ['ls-files', 'data/prints'], { encoding: 'utf8' });
    expect(kept, 'git rm --cached data/prints').toBe('');
  });
});

describe('the warden of the house', () => {
  const file = (path: string, text: string): SourceFile => ({ path, text, imports: readImports(path, text) });

  test.each([
    ['core', 'core/x.ts', `import { render } from 'preact';`],
    ['core, by a path', 'core/x.ts', `import { paint } from '../page/paint.ts';`],
    ['core, by Node', 'core/x.ts', `import { readFileSync } from 'node:fs';`],
    ['core, by a call', 'core/x.ts', `const x = await import('../data/prints/alias-index.json');`],
    ['core, by an export', 'core/x.ts', `export { paint } from '../page/paint.ts';`],
    ['components', 'components/x.tsx', `import { ask } from '../platform/ask.ts';`],
    ['page', 'page/x.ts', `import {\n  ask,\n} from '../platform/ask.ts';`],
    ['platform', 'platform/x.ts', `import { h } from 'preact';`],
    ['the press', 'data/build.ts', `import { blocks } from '../page/blocks.ts';`],
    ['an entrypoint, by another', 'entrypoints/popup/main.tsx', `import { x } from '../options/x.ts';`],
    ['a half type import', 'core/x.ts', `import { type Block } from '../page/blocks.ts';`],
  ])('stops %s', (_who, path, text) => {
    expect(findTrespass(file(path, text))).toHaveLength(1);
  });

  test.each([
    ['core/x.ts', `import * as z from 'zod/mini';`],
    ['core/x.ts', `import type { Block } from '../page/blocks.ts';`],
    ['core/x.ts', `// import { render } from 'preact';\n/* import 'preact' */`],
    ['page/x.ts', `import { fold } from '../core/text/fold.ts';`],
    ['entrypoints/popup/main.tsx', `import index from '../../data/prints/alias-index.json';\nimport './popup.css';`],
  ])('lets %s take %s', (path, text) => {
    expect(findTrespass(file(path, text))).toEqual([]);
  });

  test('tells the whole way to what is too heavy', () => {
    const house = [
      file('entrypoints/session.ts', `import { a } from '../core/a.ts';\nimport type { Z } from 'zod/mini';`),
      file('core/a.ts', `import { b } from './b.ts';`),
      file('core/b.ts', `import * as z from 'zod/mini';`),
    ];
    const [way] = findWeight('entrypoints/session.ts', new Map(house.map((each) => [each.path, each])));
    expect(way).toContain('entrypoints/session.ts → core/a.ts → core/b.ts → zod/mini');
  });

  test('reads the folders it watches', () => {
    expect(readdirSync('.')).toEqual(expect.arrayContaining(Object.keys(ROOMS)));
    expect(sources.map(({ path }) => basename(path))).toContain('messages.ts');
  });
});
