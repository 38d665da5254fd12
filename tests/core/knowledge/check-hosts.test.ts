import { describe, expect, test } from 'vitest';
import { suspicion } from '../../../core/knowledge/check-hosts.ts';
import { type Breakage, problemsOf } from './break-knowledge.ts';

const HARBOUR = 'entities/harbour.json';
const REASON = 'the host "xn--pper-53d.example" is in punycode and could pass for another';

const BREAKAGES: Breakage[] = [
  ['an article', 'articles/harbour-day.json', 'address', 'http://xn--pper-53d.example/', REASON],
  ['a source', 'sources.json', 'sources[2].address', 'https://xn--pper-53d.example/1', REASON],
  ['an official site', HARBOUR, 'official.address', 'https://xn--pper-53d.example', REASON],
  ['an encyclopaedia page', HARBOUR, 'wikipedia[0].url', 'https://xn--pper-53d.example/wiki/A', REASON],
];

describe('look-alike hosts', () => {
  test.each(BREAKAGES)('are reported in the address of %s', (_, file, field, value, reason) => {
    expect(problemsOf({ [`${file} ${field}`]: value })).toEqual([{ file, field, reason }]);
  });

  test.each([
    ['https://h\u0430rbour.example/', 'mixes Latin and Cyrillic letters', 'one letter of another script'],
    [
      'https://\u0430\u0435\u043e.com/',
      'mixes Latin and Cyrillic letters',
      'a name of another script under a Latin ending',
    ],
    ['https://a.example@b.example/', 'hides its host behind a user name', 'what comes before @ is no host'],
    ['https://www.XN--80AK6AA92E.com', 'is in punycode', 'case does not matter in a host'],
    ['https:///a', 'has no host', 'there is nowhere to go'],
  ])('%s %s: %s', (address, reason) => {
    expect(suspicion(address)).toContain(reason);
  });

  test.each([
    ['https://ru.wikipedia.org/wiki/Азербайджан', 'letters of any script may stand in a path'],
    ['https://example.org:8080/?q=@', 'a port and a query are no host'],
    ['https://az.example-site.co.uk', 'hyphens and several endings are plain'],
  ])('%s is plain: %s', (address) => {
    expect(suspicion(address)).toBeNull();
  });
});
