import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../core/policy.ts';
import { type Problem, readProblems, scrub, withProblem, writeReport } from '../../core/problem-report.ts';
import { readSettings } from '../../core/settings.ts';

describe('scrub takes out', () => {
  test.each([
    ['Cannot access contents of url "https://news.example/a?b=1#c"', 'Cannot access contents of url "[address]"'],
    ['file:///home/someone/letter.html failed', '[address] failed'],
    ['moz-extension://1234/popup.html', '[address]'],
    ['no tab at news.example.org:8080/story', 'no tab at [address]'],
    ['the site bücher.example is off', 'the site [address] is off'],
    ['127.0.0.1:5173/story refused', '[address] refused'],
    ['blob:abc and mailto:someone@news.example', '[address] and [address]'],
  ])('the address in “%s”', (said, expected) => {
    expect(scrub(said)).toBe(expected);
  });

  test('a long quotation, which may be text of a page', () => {
    expect(scrub(`Unexpected token, "${'She said nothing more. '.repeat(3)}" is not JSON`)).toBe(
      'Unexpected token, "[…]" is not JSON',
    );
  });

  test.each(['answering “card”', 'session.js is gone', 'storage.local.get: quota of 0.5 exceeded (e.g. by 3.1 MB)'])(
    'nothing of “%s”',
    (said) => expect(scrub(said)).toBe(said),
  );

  test('every web address, whatever is in it', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        expect(scrub(`Cannot access ${url}`)).not.toContain(new URL(url).hostname);
      }),
    );
  });
});

const problem = (said: string): Problem => ({ at: '2030-01-01T00:00:00.000Z', doing: 'testing', said, stack: '' });

describe('the list of problems', () => {
  test('keeps the last fifty', () => {
    let problems: Problem[] = [];
    for (let index = 0; index < 60; index++) problems = withProblem(problems, problem(`no. ${index}`));
    expect(problems.map(({ said }) => said)).toEqual(Array.from({ length: 50 }, (_, index) => `no. ${index + 10}`));
  });

  test('keeps of a stack what is in our own files, without the id of the installation', () => {
    const stack = [
      'Error: https://news.example/secret',
      '    at open (chrome-extension://abcdefgh/background.js:12:34)',
      'load@moz-extension://1234-5678/chunks/popup-x.js:5:6',
      '    at https://news.example/app.js:1:1',
    ].join('\n');
    expect(withProblem([], { ...problem('x'), stack })[0]?.stack).toBe('background.js:12:34 < chunks/popup-x.js:5:6');
  });

  test('is read past everything that is none', () => {
    expect(readProblems([problem('a'), null, 3, { said: 'b' }])).toEqual([problem('a')]);
    expect(readProblems('nonsense')).toEqual([]);
  });
});

describe('the report', () => {
  const facts = {
    version: '0.2.0',
    browser: 'Mozilla/5.0 (X11)',
    language: 'en',
    settings: readSettings({
      density: 'all',
      sites: [{ pattern: 'private.example', show: false }],
      rejections: [{ entity: 'azerbaijanis', alias: 'Azeri', site: 'private.example' }],
    }),
    policy: readPolicy({ settings: { look: 'click' }, locked: ['look'] }),
    problems: [problem('it broke')],
  };

  test('says version, browser, what differs and what went wrong', () => {
    const text = writeReport({ ...facts, settings: { ...facts.settings, look: 'click' } });
    expect(text.split('\n').slice(0, -1)).toEqual([
      'Azerbaijan in Context 0.2.0',
      'Browser: Mozilla/5.0 (X11)',
      'Language: en',
      'Settings that differ from the defaults: {"look":"click","density":"all"}',
      'Set by policy: look',
      '',
      'Last errors:',
      '2030-01-01T00:00:00.000Z testing: it broke',
    ]);
  });

  test('holds no site and no name that the reader rejected', () => {
    expect(writeReport(facts)).not.toMatch(/private|Azeri\b/);
  });

  test('says so when nothing went wrong', () => {
    expect(writeReport({ ...facts, problems: [] })).toContain('No errors since the browser was started.');
  });
});
