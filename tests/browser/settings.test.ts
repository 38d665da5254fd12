import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { mentionsOf, reportWhen, store, surfacesOf, useBrowser } from './stage.ts';

const profile = mkdtempSync(join(tmpdir(), 'profile-'));
const stage = useBrowser({ profile });
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

const ARTICLE = '<h2>One</h2><p>Azerbaijan, and again Azerbaijan.</p><p>Azerbaijan a third time.</p>';

describe('settings', () => {
  test('a page follows the options page at once: every mention instead of the first in each section', async () => {
    const page = await stage.show(ARTICLE);
    const painted = async () => (await mentionsOf(stage, page)).filter((mention) => mention.painted).length;
    await expect.poll(painted, { timeout: 10_000 }).toBe(1);
    const options = await stage.open.openExtensionPage('options.html?here');
    await waitUntil('the choice of density', () =>
      options.evaluate(() => {
        const label = [...document.querySelectorAll('label')].find((each) => each.innerText.includes('Every mention'));
        label?.click();
        return label !== undefined;
      }),
    );
    await expect.poll(painted, { timeout: 10_000 }).toBe(3);
    expect(await stage.open.ask('api.storage.local.get("settings")')).toEqual({ settings: { density: 'all' } });
  });

  test('a site that was switched off stays off after the browser was closed and opened again', async () => {
    const page = await stage.show(ARTICLE);
    await mentionsOf(stage, page);
    await store(stage, { sites: [{ pattern: '127.0.0.1', show: false }] });
    await reportWhen(stage, page, 'to be off here', ({ state }) => state === 'off-here');
    await stage.restart();
    const again = await stage.show(ARTICLE);
    const report = await reportWhen(stage, again, 'to be off here', ({ state }) => state === 'off-here');
    expect(report.mentions).toEqual([]);
    expect(await again.evaluate(() => CSS.highlights.size)).toBe(0);
    await store(stage, {});
    await expect.poll(() => surfacesOf(stage, again), { timeout: 10_000 }).toContain('Azerbaijan');
  });

  test.each([
    ['text', 'nonsense'],
    ['null', null],
    ['a list', [1, 2, 3]],
    [
      'fields of the wrong kinds',
      { density: 7, sites: 'all', topicsOff: { a: 1 }, delayMs: 'soon', off: 'no', offUntil: {} },
    ],
    ['rules that are no rules', { sites: [null, 4, { pattern: 5 }, { pattern: '', show: 'x' }] }],
  ])('a stored value that is %s does no harm', async (_what, broken) => {
    await store(stage, broken);
    const page = await stage.show(ARTICLE);
    expect(await surfacesOf(stage, page)).toContain('Azerbaijan');
    const options = await stage.open.openExtensionPage('options.html?here');
    await waitUntil('the options page to show itself', () =>
      options.evaluate('document.body.innerText.includes("Every mention")'),
    );
  });

  test('a topic that was switched off is not marked', async () => {
    await store(stage, { topicsOff: ['country'] });
    const page = await stage.show('<p>Azerbaijan, and Heydar Aliyev.</p>');
    expect(await surfacesOf(stage, page)).toEqual(['Heydar Aliyev']);
  });

  test('“only when I click” leaves a page unread until the reader asks', async () => {
    await store(stage, { look: 'click' });
    const page = await stage.show(ARTICLE);
    const report = await reportWhen(stage, page, 'to wait', ({ state }) => state === 'waiting-for-click');
    expect(report.mentions).toEqual([]);
    await stage.open.ask(`api.tabs.query({}).then((tabs) => api.tabs.sendMessage(
      tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id, { tell: 'look' }))`);
    expect(await surfacesOf(stage, page)).toContain('Azerbaijan');
  });
});
