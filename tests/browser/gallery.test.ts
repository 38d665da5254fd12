import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { goToView, listViews, openGallery } from './gallery-on-page.ts';
import { BROWSER, useBrowser } from './stage.ts';

const stage = useBrowser({ gallery: true });
const forStores = resolve(`.output/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
const FILES = readdirSync(forStores, { recursive: true, encoding: 'utf8' });

test('what goes to the stores has no gallery', () => {
  expect(FILES).toContain('popup.html');
  expect(FILES.filter((name) => name.includes('gallery'))).toEqual([]);
  const scripts = FILES.filter((name) => name.endsWith('.js'));
  expect(scripts.filter((name) => readFileSync(join(forStores, name), 'utf8').includes('gallery__'))).toEqual([]);
});

test('every script can be read by Chromium, which takes one with a noncharacter for a broken one', () => {
  const broken = FILES.filter((name) => name.endsWith('.js')).filter((name) =>
    /[\ufdd0-\ufdef\ufffe\uffff]/.test(readFileSync(join(forStores, name), 'utf8')),
  );
  expect(broken).toEqual([]);
});

test('the gallery draws every view without an error, one after another and all at once', async () => {
  const paths = await listViews(stage);
  expect(paths.length).toBeGreaterThan(100);
  expect(new Set(paths).size).toBe(paths.length);
  const page = await openGallery(stage);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const empty: string[] = [];
  for (const path of paths) {
    await goToView(page, path);
    // A dialog lies above its place.
    const isDrawn = await page.evaluate(() =>
      [...document.querySelectorAll('.gallery__view, dialog')].some((each) => each.getBoundingClientRect().height > 0),
    );
    if (!isDrawn) empty.push(path);
  }
  await page.evaluate(() => location.assign('#/'));
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('.gallery__one').length)).toBe(paths.length);
  expect(empty).toEqual([]);
  expect(errors).toEqual([]);
});
