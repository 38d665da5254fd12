import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings, type Settings, type SiteRule } from '../../core/settings.ts';
import { checkPattern, siteOf, siteState, switchSite, untilTomorrow } from '../../core/sites.ts';

const NOON = Date.UTC(2026, 0, 1, 12);

/** `off example.org` and `on a.example.org` as rules. */
function rules(...lines: string[]): Settings {
  const sites = lines.map((line): SiteRule => {
    const [word, pattern = ''] = line.split(' ');
    return { pattern, show: word === 'on' };
  });
  return readSettings({ sites });
}

describe('a pattern', () => {
  test.each([
    ['example.org', 'https://example.org/', true],
    ['example.org', 'http://example.org/a/b?c#d', true],
    ['example.org', 'https://www.example.org/', true],
    ['example.org', 'https://a.b.example.org:8443/', true],
    ['example.org', 'https://notexample.org/', false],
    ['example.org', 'https://example.org.evil.test/', false],
    ['example.org', 'https://example.com/?u=example.org', false],
    ['example.org', 'https://EXAMPLE.org./', true],
    ['EXAMPLE.Org', 'https://example.org/', true],
    ['*.example.org', 'https://example.org/', false],
    ['*.example.org', 'https://news.example.org/', true],
    ['example.org/news/*', 'https://example.org/news/today', true],
    ['example.org/news/*', 'https://example.org/news', true],
    ['example.org/news/*', 'https://example.org/newsletter', false],
    ['example.org/news*', 'https://example.org/newsletter', true],
    ['example.org/news', 'https://example.org/news?page=2', true],
    ['example.org/news', 'https://example.org/news/today', false],
    ['example.org/новости/*', 'https://example.org/новости/1', true],
    ['example.org:8080', 'https://example.org:8080/', true],
    ['example.org:8080', 'https://example.org/', false],
    ['example.org:443', 'https://example.org/', true],
    ['example.org:80', 'https://example.org/', false],
    ['localhost:3000', 'http://localhost:3000/', true],
    ['127.0.0.1', 'http://127.0.0.1:5173/', true],
    ['[::1]', 'http://[::1]:5173/', true],
    ['[::1]:80', 'http://[::1]/', true],
    ['bücher.example', 'https://xn--bcher-kva.example/', true],
    ['azərbaycan.example', 'https://azərbaycan.example/', true],
    ['az', 'https://news.az/', true],
    ['*', 'https://example.org/', true],
    ['*', 'file:///home/me/a.html', true],
    ['file://', 'file:///home/me/a.html', true],
    ['file:///home/me/*', 'file:///home/me/a.html', true],
    ['file:///home/me/*', 'file:///home/you/a.html', false],
    ['example.org', 'file:///example.org', false],
    ['a+b.example', 'https://aab.example/', false],
    ['exa.ple.org', 'https://exampleXorg/', false],
    ['*.*', 'https://example.org/', false],
    ['example.org', 'about:blank', false],
    ['example.org', 'no address at all', false],
  ])('%s on %s: covered %s', (pattern, url, covered) => {
    expect(siteState(rules(`off ${pattern}`), url, NOON)).toBe(covered ? 'off-here' : 'on');
  });
});

describe('the most specific rule decides', () => {
  test.each([
    [['off example.org', 'on a.example.org'], 'https://a.example.org/', 'on'],
    [['on a.example.org', 'off example.org'], 'https://a.example.org/', 'on'],
    [['on *.example.org', 'off example.org'], 'https://a.example.org/', 'on'],
    [['on *.example.org', 'off example.org'], 'https://example.org/', 'off-here'],
    [['on example.org/news/*', 'off example.org'], 'https://example.org/news/1', 'on'],
    [['on example.org/news/1', 'off example.org/news/*'], 'https://example.org/news/1', 'on'],
    [['on example.org:8080', 'off example.org'], 'https://example.org:8080/', 'on'],
    [['on example.org', 'off *'], 'https://example.org/', 'on'],
    [['on example.org', 'off *'], 'https://example.net/', 'off-here'],
    [['off example.org', 'on example.org'], 'https://example.org/', 'on'],
    [['on example.org', 'off example.org'], 'https://example.org/', 'off-here'],
  ])('%j on %s: %s', (lines, url, state) => {
    expect(siteState(rules(...lines), url, NOON)).toBe(state);
  });
});

describe('switches above the list', () => {
  test('off everywhere is said before anything else', () => {
    const settings = { ...rules('on example.org'), off: true, offUntil: NOON + 1 };
    expect(siteState(settings, 'https://example.org/', NOON)).toBe('off-everywhere');
  });

  test('a pause ends by itself', () => {
    const settings = { ...rules(), offUntil: NOON };
    expect(siteState(settings, 'https://example.org/', NOON - 1)).toBe('off-until');
    expect(siteState(settings, 'https://example.org/', NOON)).toBe('on');
  });
});

describe('checkPattern', () => {
  test.each([
    [' example.org ', 'example.org'],
    ['Example.ORG', 'example.org'],
    ['https://example.org/', 'example.org'],
    ['HTTP://example.org', 'example.org'],
    ['example.org/*', 'example.org'],
    ['*.example.org', '*.example.org'],
    ['*.Example.org:8080/News/*', '*.example.org:8080/News/*'],
    ['https://example.org/news/today', 'example.org/news/today'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['example.org/новости/*', 'example.org/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/*'],
    ['[::1]:8080', '[::1]:8080'],
    ['*', '*'],
    ['file://', 'file://'],
    ['file:///home/me/*', 'file:///home/me/*'],
  ])('%j is stored as %s', (text, pattern) => {
    expect(checkPattern(text)).toEqual({ ok: true, pattern });
  });

  test.each([
    '',
    '   ',
    'ftp://example.org',
    'chrome://settings',
    'exam ple.org',
    'exa*mple.org',
    '*.*',
    '**',
    'example.org/*/news',
    'example.org?q=1',
    'user@example.org',
    'example.org:99999',
    'example.org:',
    'example.org:http',
    '.example.org',
    'example..org',
    '/news/*',
    '[::1',
    'file://host/share',
    `${'a'.repeat(300)}.example`,
  ])('%j is refused with a reason', (text) => {
    const checked = checkPattern(text);
    expect(checked.ok).toBe(false);
    expect(!checked.ok && checked.error).toMatch(/\w/);
  });

  test('what is stored is stored as itself, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain()), (text) => {
        const checked = checkPattern(text);
        if (checked.ok) expect(checkPattern(checked.pattern)).toEqual(checked);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('siteOf', () => {
  test.each([
    ['https://www.example.org/a', 'www.example.org'],
    ['http://localhost:3000/', 'localhost:3000'],
    ['https://example.org:443/', 'example.org'],
    ['https://example.org./', 'example.org'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['file:///home/me/a.html', 'file://'],
    ['about:blank', null],
    ['chrome://newtab/', null],
    ['moz-extension://0/popup.html', null],
    ['view-source:https://example.org/', null],
    ['data:text/html,a', null],
    ['', null],
  ])('%s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('switchSite', () => {
  test.each([
    ['a rule is added', ['on other.example'], false, ['on other.example', 'off example.org']],
    ['an opposite rule is taken away', ['off example.org'], true, []],
    ['also one written another way', ['off EXAMPLE.org'], true, []],
    ['nothing is added to what is already so', ['off example.org'], false, ['off example.org']],
    ['a wider rule needs an exception', ['off org'], true, ['off org', 'on example.org']],
    ['the exception goes when the reader goes back', ['off org', 'on example.org'], false, ['off org']],
    ['a rule that changed nothing stays', ['on example.org'], false, ['on example.org', 'off example.org']],
  ])('%s', (_, before, show, after) => {
    expect(switchSite(rules(...before), 'example.org', show)).toEqual(rules(...after).sites);
  });

  test('on a page that has a rule of its own, that rule is turned over and back', () => {
    const before = rules('on example.org/news/*');
    const url = 'https://example.org/news/1';
    const off = { ...before, sites: switchSite(before, 'example.org', false, url) };
    expect(siteState(off, url, NOON)).toBe('off-here');
    expect(siteState(off, 'https://example.org/', NOON)).toBe('off-here');
    expect(switchSite(off, 'example.org', true, url)).toEqual(before.sites);
  });

  const host = fc.constantFrom('org', 'example.org', 'a.example.org', 'b.example.org', 'example.net');
  const pattern = fc.oneof(
    host,
    host.map((name) => `*.${name}`),
    host.map((name) => `${name}/news/*`),
  );
  const sites = fc.uniqueArray(fc.record({ pattern, show: fc.boolean() }), { selector: (rule) => rule.pattern });
  const urls = ['org', 'example.org', 'a.example.org', 'c.example.org', 'example.net'].flatMap((name) => [
    `https://${name}/`,
    `https://${name}/news/1`,
  ]);
  const states = (settings: Settings) => urls.map((url) => siteState(settings, url, NOON));

  test('off means off, and undo gives every page its state back', () => {
    fc.assert(
      fc.property(sites, host, (list, site) => {
        const before = { ...rules(), sites: list };
        fc.pre(siteState(before, `https://${site}/`, NOON) === 'on');
        const off = { ...before, sites: switchSite(before, site, false) };
        expect(siteState(off, `https://${site}/`, NOON)).toBe('off-here');
        expect(states({ ...off, sites: switchSite(off, site, true) })).toEqual(states(before));
      }),
    );
  });

  test('switching to and fro does not make the list grow', () => {
    let settings = rules('on example.org', 'off org');
    for (const show of Array.from({ length: 20 }, (_, turn) => turn % 2 === 1)) {
      settings = { ...settings, sites: switchSite(settings, 'example.org', show) };
    }
    expect(settings.sites).toHaveLength(2);
  });
});

describe('untilTomorrow', () => {
  test.each([
    [new Date(2026, 4, 10, 0, 0), new Date(2026, 4, 11)],
    [new Date(2026, 4, 10, 13, 30), new Date(2026, 4, 11)],
    [new Date(2026, 11, 31, 23, 59), new Date(2027, 0, 1)],
  ])('from %s it is %s', (now, end) => {
    expect(untilTomorrow(now)).toBe(end.getTime());
  });
});
