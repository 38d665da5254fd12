import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellDetails, tellInterest } from '../../../data/citations/annotate.ts';
import { writeRis } from '../../../data/citations/ris.ts';
import { hostileWork, workWith } from './hostile-works.ts';
import { readRis } from './read-ris.ts';

describe('a RIS record', () => {
  test('holds a tag on each line, with days in two digits', () => {
    const [record] = readRis(writeRis(workWith({ title: 'Harbour Day', date: '2014-02-03' }), '2026-03-04'));
    expect(record).toEqual({
      TY: ['ELEC'],
      ID: ['harbour-day'],
      AU: ['The Club'],
      TI: ['Harbour Day'],
      DA: ['2014/02/03'],
      PY: ['2014'],
      Y2: ['2026/03/04'],
      LA: ['en'],
      UR: ['https://web.archive.org/web/2015/http://club.example/harbour-day.html'],
      N1: ['Publisher’s interest: the note on club-page Original address: http://club.example/harbour-day.html'],
      ER: [''],
    });
  });

  test.each([
    ['2014', '2014'],
    ['2014-02', '2014/02'],
  ])('knows no more of the date %s than it says', (date, written) => {
    expect(readRis(writeRis(workWith({ date }), '2026-03-04'))[0]?.DA).toEqual([written]);
  });

  test('is read back by a strict parser, whatever its words hold', () => {
    fc.assert(
      fc.property(hostileWork, (work) => {
        const [record, next] = readRis(
          [writeRis(work, '2026-11-23'), writeRis(workWith({}), '2026-11-23')].join('\n\n'),
        );
        expect(next?.ID).toEqual(['harbour-day']);
        expect(record).toMatchObject({
          ID: [work.key],
          AU: [work.author],
          TI: [work.title],
          UR: [work.address],
          N1: [`${tellInterest(work)} ${tellDetails(work)}`],
        });
      }),
    );
  });
});
