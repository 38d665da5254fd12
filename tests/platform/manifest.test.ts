import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../../wxt.config.ts';

const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const;

async function manifestFor(browser: string, command: 'build' | 'serve' = 'build') {
  if (typeof config.manifest !== 'function') throw new Error('the manifest is made by a function');
  return config.manifest({ browser, command, manifestVersion: 3, mode: 'production' });
}

test.each(BROWSERS)('%s: what is asked for is exactly this', async (browser) => {
  const manifest = await manifestFor(browser);
  const panel = browser === 'chrome' || browser === 'edge' ? ['sidePanel'] : [];
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus', ...panel]);
  expect(manifest.host_permissions).toEqual(['<all_urls>']);
  for (const key of [
    'optional_permissions',
    'optional_host_permissions',
    'externally_connectable',
    'web_accessible_resources',
  ]) {
    expect(manifest).not.toHaveProperty(key);
  }
});

test.each(BROWSERS)('%s: our own pages reach no network and make no markup out of text', async (browser) => {
  const policy = (await manifestFor(browser)).content_security_policy?.extension_pages;
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});

test('the session runs in every frame, and nothing else of ours is in a page by itself', async () => {
  expect((await manifestFor('chrome')).content_scripts).toEqual([
    {
      matches: ['<all_urls>'],
      js: ['session.js'],
      run_at: 'document_idle',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    },
  ]);
});

test('four commands have a key, which is as many as Chromium allows, and no key is given twice', async () => {
  const commands = (await manifestFor('chrome')).commands as Record<string, { suggested_key?: { default: string } }>;
  const keys = Object.values(commands).flatMap((command) => command.suggested_key?.default ?? []);
  expect(new Set(keys).size).toBe(4);
  expect(keys).toHaveLength(4);
});

test('every permission has its sentence in docs/permissions.md', async () => {
  const told = readFileSync('docs/permissions.md', 'utf8');
  const { permissions = [] } = await manifestFor('chrome');
  expect(permissions.filter((permission) => !told.includes(`| \`${permission}\` |`))).toEqual([]);
});

test.each([
  ['chrome', true],
  ['firefox', true],
  ['safari', false],
])('%s: a command for the panel beside the page: %s', async (browser, isThere) => {
  expect('open-panel' in ((await manifestFor(browser)).commands ?? {})).toBe(isThere);
});

test('Firefox knows who we are and that we collect nothing', async () => {
  expect((await manifestFor('firefox')).browser_specific_settings).toMatchObject({
    gecko: { id: expect.stringContaining('@'), data_collection_permissions: { required: ['none'] } },
  });
});

test.each([
  ['chrome', true],
  ['edge', true],
  ['firefox', false],
  ['safari', false],
])('%s is told of what a policy can set: %s', async (browser, isTold) => {
  const { storage } = (await manifestFor(browser)) as { storage?: { managed_schema: string } };
  expect(storage?.managed_schema === 'managed-schema.json').toBe(isTold);
});
