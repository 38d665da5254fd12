import { describe, expect, test } from 'vitest';
import { joinPictures } from '../../../core/pictures/join-pictures.ts';
import { COMPARISONS, eventRows, figureRows } from '../../../core/pictures/rows.ts';
import { strings } from '../../../core/strings/strings.ts';
import { smallKnowledge } from '../knowledge/small-knowledge.ts';
import { smallPictures, smallPrint } from './small-pictures.ts';

const say = strings('en');

describe('the rows of the pictures', () => {
  test('no comparison mixes counts by birthplace with counts by ethnicity', () => {
    const measures = COMPARISONS.map((comparison) => [
      comparison,
      [...new Set(figureRows(smallPrint(), comparison, say).map(({ measure }) => measure))],
    ]);
    expect(Object.fromEntries(measures)).toEqual({
      ranks: ['article-rank', 'birthplace-rank'],
      birthplace: ['birthplace'],
      census: ['census'],
      estimate: ['estimate'],
    });
  });

  test('figures are shown as they are, with nothing added', () => {
    expect(figureRows(smallPrint(), 'estimate', say).map(({ figure }) => figure)).toEqual([
      '20,000 to 90,000',
      '70,000',
    ]);
    expect(figureRows(smallPrint(), 'ranks', say).map(({ figure }) => figure)).toEqual(['1–2', '2', '1–2', '4']);
  });

  test('events stand in the order of time, whatever the order in the file', () => {
    expect(eventRows(smallPrint(), say).map(({ id }) => id)).toEqual(['founding', 'wall']);
  });
});

describe('the print of the pictures', () => {
  test('holds the sources that are cited, and no other', () => {
    expect(Object.keys(smallPrint().sources)).toEqual(['club-page', 'paper', 'wiki']);
  });

  test('has a link for a source that was checked, and none for one that was not', () => {
    const { sources } = smallKnowledge().sources;
    const unverified = sources.map((source) => ({ ...source, verified: source.id !== 'paper' }));
    const map = smallPrint().map;
    const print = joinPictures({ ...smallPictures(), sources: unverified, map });
    expect(print.sources.paper?.link).toBeNull();
    expect(print.sources['club-page']?.link).toEqual({
      url: 'https://web.archive.org/web/2013/http://club.example/harbour-day.html',
      archived: true,
    });
  });
});
