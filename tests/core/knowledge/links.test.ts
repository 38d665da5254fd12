import { describe, expect, test } from 'vitest';
import { archiveLink, encodeFragmentText, passageLink, sourceLink } from '../../../core/knowledge/links.ts';

describe('a link to a source', () => {
  test.each([
    ['https://example.org/a', '2013-05-01', 'https://example.org/a', false],
    ['https://example.org/a', null, 'https://example.org/a', false],
    ['http://example.org/a?b=c&d', '2013-05-01', 'https://web.archive.org/web/2013/http://example.org/a?b=c&d', true],
    ['http://example.org/a', '2009', 'https://web.archive.org/web/2009/http://example.org/a', true],
    ['http://example.org/a', null, 'https://web.archive.org/web/2020/http://example.org/a', true],
    ['http://example.org/a', '1990-01-15', 'https://web.archive.org/web/1996/http://example.org/a', true],
  ])('%s of %s leads to %s', (address, date, url, archived) => {
    expect(sourceLink(address, date)).toEqual({ url, archived });
  });

  test('there is none without an address', () => {
    expect(sourceLink(null, '2013')).toBeNull();
  });
});

describe('a link to a passage', () => {
  test('asks the archive for the article and the browser for the words', () => {
    const { url, archived } = passageLink('http://example.org/a.html', 2015, { first: 'It was', last: 'so then' });
    expect(url).toBe('https://web.archive.org/web/2015/http://example.org/a.html#:~:text=It%20was,so%20then');
    expect(archived).toBe(true);
  });

  test('joins a fragment the address already has', () => {
    const { url } = passageLink('http://example.org/a#top', 2015, { first: 'one', last: 'two' });
    expect(url).toBe(`${archiveLink('http://example.org/a#top', 2015).url}:~:text=one,two`);
  });

  test.each([
    ['well-known', 'well%2Dknown', 'a hyphen would make it a word before or after'],
    ['Houston, Texas', 'Houston%2C%20Texas', 'a comma would end the first words'],
    ['salt & pepper', 'salt%20%26%20pepper', 'an ampersand would begin another directive'],
    ['Əliyev’s', '%C6%8Fliyev%E2%80%99s', 'letters go as UTF-8'],
    ['100%', '100%25', 'a percent sign would be read as an escape'],
    ['a #1', 'a%20%231', 'a hash is left to the fragment'],
  ])('%s is written %s: %s', (text, encoded) => {
    expect(encodeFragmentText(text)).toBe(encoded);
    expect(decodeURIComponent(encoded)).toBe(text);
  });
});
