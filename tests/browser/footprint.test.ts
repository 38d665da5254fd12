import { expect, test } from 'vitest';
import { mentionsOf, reportWhen, rest, store, useBrowser } from './stage.ts';

const stage = useBrowser();

/** Watches from the page's side, from its first script on, and says what it saw. */
const WITNESS = `<script>
  var witness = { messages: [], events: [], records: 0, names: [] };
  witness.names = Object.getOwnPropertyNames(window);
  addEventListener('message', function (event) { witness.messages.push(JSON.stringify(event.data)); }, true);
  var dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { witness.events.push(event.type); return dispatch.call(this, event); };
  var watcher = new MutationObserver(function (records) { witness.records += records.length; });
  addEventListener('DOMContentLoaded', function () {
    witness.before = document.documentElement.outerHTML;
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  function seen() {
    witness.records += watcher.takeRecords().length;
    return {
      messages: witness.messages,
      events: witness.events,
      records: witness.records,
      unchanged: document.documentElement.outerHTML === witness.before,
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      attributes: document.documentElement.attributes.length + document.body.attributes.length,
      names: Object.getOwnPropertyNames(window).filter(function (name) { return witness.names.indexOf(name) < 0; }).sort(),
      resources: performance.getEntriesByType('resource').map(function (entry) { return entry.name; }),
      runtime: typeof chrome === 'object' && chrome && chrome.runtime ? 'chrome.runtime' : typeof browser,
    };
  }
</script>`;

interface Seen {
  messages: string[];
  events: string[];
  records: number;
  unchanged: boolean;
  highlights: number;
  sheets: number;
  attributes: number;
  names: string[];
  resources: string[];
  runtime: string;
}

const NOTHING: Seen = {
  messages: [],
  events: [],
  records: 0,
  unchanged: true,
  highlights: 0,
  sheets: 0,
  attributes: 0,
  names: ['dispatch', 'seen', 'watcher', 'witness'],
  resources: [],
  runtime: 'undefined',
};

const whole = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${WITNESS}${head}</head><body>${body}</body></html>`;

/** `var` names of the witness are made before its first statement runs, so they count as the page's own. */
function fromOutside(seen: Seen): Seen {
  const own = ['dispatch', 'seen', 'watcher', 'witness'];
  return { ...seen, names: [...own, ...seen.names.filter((name) => !own.includes(name))] };
}

test('a page without a mention sees nothing of us', async () => {
  const page = await stage.show(whole('<h1>Weather</h1><p>Rain is expected in Norway on Tuesday.</p>'));
  await reportWhen(stage, page, 'a session that has looked', ({ state }) => state === 'looking');
  await rest(1_500);
  expect(fromOutside((await page.evaluate('seen()')) as Seen)).toEqual(NOTHING);
});

test('a page without a mention sees nothing of us while it changes', async () => {
  const page = await stage.show(whole('<main><p>Rain is expected in Norway.</p></main>'));
  await reportWhen(stage, page, 'a session that has looked', ({ state }) => state === 'looking');
  await page.evaluate(`for (let n = 0; n < 200; n++) {
    const p = document.createElement('p'); p.textContent = 'Line ' + n + ' is about Norway.'; document.querySelector('main').append(p);
  }`);
  await rest(1_500);
  const seen = fromOutside((await page.evaluate('seen()')) as Seen);
  expect(seen).toEqual({ ...NOTHING, records: 200, unchanged: false });
});

test('500 mentions leave the page’s source as it was, byte for byte, and no mutation is seen', async () => {
  const paragraphs = Array.from(
    { length: 100 },
    (_, n) => `<p>No. ${n}: Azerbaijan, <b>Heydar</b> Aliyev, Azerbaijan, Nakhchivan, Azerbaijan.</p>`,
  );
  await store(stage, { density: 'all' });
  const page = await stage.show(whole(paragraphs.join('\n')));
  const mentions = await mentionsOf(stage, page, 500);
  await rest(1_000);
  expect(mentions).toHaveLength(500);
  const seen = fromOutside((await page.evaluate('seen()')) as Seen);
  expect(seen.highlights).toBeGreaterThan(0);
  expect({ ...seen, highlights: 0, sheets: 0 }).toEqual(NOTHING);
});

test('a page with the strictest policy and trusted types is read and marked like any other, without a violation', async () => {
  const page = await stage.show({
    html: whole('<p>A train to Azerbaijan leaves at noon.</p>', ''),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  });
  const violations: string[] = [];
  page.on('console', (message) => violations.push(message.text()));
  const mentions = await mentionsOf(stage, page);
  expect(mentions.map(({ surface }) => surface)).toEqual(['Azerbaijan']);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 10_000 }).toBeGreaterThan(0);
  expect(violations).toEqual([]);
});

test('a page may forge every event it knows and the session lives on', async () => {
  const page = await stage.show('<main><p>Nothing yet.</p></main>');
  await reportWhen(stage, page, 'a session', ({ state }) => state === 'looking');
  await page.evaluate(() => {
    for (const type of [
      'wxt:content-script-started',
      'pagehide',
      'freeze',
      'beforeunload',
      'unload',
      'visibilitychange',
    ]) {
      window.dispatchEvent(new Event(type));
      document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'session' } }));
    }
    window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'session' }, '*');
    const paragraph = document.createElement('p');
    paragraph.textContent = 'A train from Azerbaijan has come.';
    document.querySelector('main')?.append(paragraph);
  });
  expect((await mentionsOf(stage, page)).map(({ surface }) => surface)).toEqual(['Azerbaijan']);
});
