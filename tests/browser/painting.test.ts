import { expect, test } from 'vitest';
import { groundOf } from './pixels.ts';
import { boxInFrame, boxOf } from './pointer.ts';
import { mentionsOf, rest, store, useBrowser } from './stage.ts';

const stage = useBrowser();

test('a mention is painted and the words beside it are not', async () => {
  const page = await stage.show('<p>A train to Azerbaijan leaves at noon.</p>');
  await expect
    .poll(async () => groundOf(page, await boxOf(page, 'Azerbaijan')), { timeout: 10_000 })
    .not.toBe('#ffffff');
  expect(await groundOf(page, await boxOf(page, 'leaves'))).toBe('#ffffff');
});

test('a mention in an open shadow root is painted', async () => {
  const page = await stage.show('<news-item></news-item>');
  await page.evaluate(() => {
    const root = document.querySelector('news-item')?.attachShadow({ mode: 'open' });
    const paragraph = document.createElement('p');
    paragraph.textContent = 'A train to Azerbaijan leaves at noon.';
    root?.append(paragraph);
  });
  await expect
    .poll(async () => groundOf(page, await boxOf(page, 'Azerbaijan')), { timeout: 10_000 })
    .not.toBe('#ffffff');
  expect(await groundOf(page, await boxOf(page, 'leaves'))).toBe('#ffffff');
});

test('a mention in a frame of another origin is painted', async () => {
  const page = await stage.show({
    html: (other) => `<p>Here is a frame.</p><iframe width="600" height="200" src="${other}"></iframe>`,
    other: '<p>A train to Azerbaijan leaves at noon.</p>',
  });
  await expect
    .poll(async () => groundOf(page, await boxInFrame(page, 'iframe', 'Azerbaijan')), { timeout: 10_000 })
    .not.toBe('#ffffff');
});

test('a page cannot paint over a mark with a style of its own', async () => {
  const page = await stage.show('<style>* { background: #fff !important }</style><p>A train to Azerbaijan leaves.</p>');
  await expect
    .poll(async () => groundOf(page, await boxOf(page, 'Azerbaijan')), { timeout: 10_000 })
    .not.toBe('#ffffff');
});

test('all parts of a mention split over elements are painted', async () => {
  const page = await stage.show('<p>In 1969 <b>Heydar</b> <i>Aliyev</i> took office.</p>');
  await expect.poll(async () => groundOf(page, await boxOf(page, 'Heydar')), { timeout: 10_000 }).not.toBe('#ffffff');
  expect(await groundOf(page, await boxOf(page, 'Aliyev'))).toBe(await groundOf(page, await boxOf(page, 'Heydar')));
});

test('the name of the highlight is drawn at random for every document', async () => {
  const page = await stage.show('<p>A train to Azerbaijan leaves at noon.</p>');
  const names = async () => {
    await mentionsOf(stage, page);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 10_000 }).toBeGreaterThan(0);
    return page.evaluate(() => [...CSS.highlights.keys()]);
  };
  const first = await names();
  await page.reload();
  const second = await names();
  expect(second).toHaveLength(first.length);
  expect(second.filter((name) => first.includes(name))).toEqual([]);
  expect(first.join()).not.toMatch(/azer|aic|context|mention/i);
});

test('marks go when the extension is switched off, and come back', async () => {
  const page = await stage.show('<p>A train to Azerbaijan leaves at noon.</p>');
  const ground = async () => groundOf(page, await boxOf(page, 'Azerbaijan'));
  await expect.poll(ground, { timeout: 10_000 }).not.toBe('#ffffff');
  await store(stage, { off: true });
  await expect.poll(ground, { timeout: 10_000 }).toBe('#ffffff');
  expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
  await store(stage, {});
  await expect.poll(ground, { timeout: 10_000 }).not.toBe('#ffffff');
});

test('marks clipped away by the page’s own clearing are not fought over', async () => {
  const page = await stage.show('<p>A train to Azerbaijan leaves at noon.</p>');
  await mentionsOf(stage, page);
  await page.evaluate(() => {
    const cleared = { times: 0 };
    (window as unknown as { cleared: typeof cleared }).cleared = cleared;
    setInterval(() => {
      if (CSS.highlights.size > 0) cleared.times += 1;
      CSS.highlights.clear();
    }, 20);
  });
  await rest(2_000);
  const times = await page.evaluate(() => (window as unknown as { cleared: { times: number } }).cleared.times);
  expect(times).toBeLessThanOrEqual(4);
});
