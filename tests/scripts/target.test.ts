import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readTarget } from '../../scripts/target.mjs';

const folder = mkdtempSync(join(tmpdir(), 'target-'));
const file = join(folder, 'a page.html');
writeFileSync(file, '<p>A page</p>');

describe('what `npm start` is asked to open', () => {
  test.each([
    ['a file beside the one who asks', 'a page.html', { kind: 'file', address: file }],
    ['a file by its whole path', file, { kind: 'file', address: file }],
    ['a file by its address', pathToFileURL(file).href, { kind: 'file', address: file }],
    ['a page of the web', 'https://example.org/a?b#c', { kind: 'url', address: 'https://example.org/a?b#c' }],
    ['a page on this machine', 'HTTP://127.0.0.1:8080', { kind: 'url', address: 'http://127.0.0.1:8080/' }],
  ])('%s is read', (_what, argument, target) => {
    expect(readTarget(argument, folder)).toMatchObject(target);
  });

  test('nothing is the demo page, which is there', () => {
    expect(readTarget(undefined)).toMatchObject({ kind: 'file', title: 'the demo page' });
    expect(readTarget(readTarget(undefined).address).kind).toBe('file');
  });

  test.each([
    ['a file that is not there', 'gone.html', /There is no file .*gone\.html/],
    ['a bare host name', 'example.org', /give its whole address/],
    ['a folder', '.', /is not a file/],
    ['another scheme', 'ftp://example.org/', /Only http and https addresses and files/],
    ['a page of the browser', 'about:config', /Only http and https addresses and files/],
    ['an address without a host', 'http://', /is not a web address/],
    ['an address with a bad port', 'http://example.org:999999/', /is not a web address/],
  ])('%s is refused with a reason', (_what, argument, reason) => {
    expect(() => readTarget(argument, folder)).toThrow(reason);
  });
});
