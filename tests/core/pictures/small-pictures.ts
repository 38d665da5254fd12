/** A small timeline and a few communities, all made up, that fit the small knowledge; and the print made from them. */
import { joinPictures } from '../../../core/pictures/join-pictures.ts';
import type { MapFrame, Pictures } from '../../../core/pictures/print.ts';
import type { CommunitiesFile, TimelineFile } from '../../../core/pictures/schema.ts';
import { type Say, strings } from '../../../core/strings/strings.ts';
import { smallKnowledge } from '../knowledge/small-knowledge.ts';

export interface SmallPictures {
  timeline: TimelineFile;
  communities: CommunitiesFile;
}

export function smallPictures(): SmallPictures {
  return structuredClone({
    timeline: {
      stretches: [
        { from: '0500', to: '1100', share: 20, every: 100 },
        { from: '1900', to: '2000', share: 80, every: 20 },
      ],
      events: [
        {
          id: 'wall',
          from: '1950-03',
          title: 'Sea wall built',
          text: 'The harbour gets a wall.',
          sources: ['paper', 'wiki'],
          claims: ['harbour-day/c01'],
        },
        {
          id: 'founding',
          from: '0601',
          to: '0700',
          when: '7th century',
          title: 'Harbour founded',
          text: 'By the club’s account.',
          sources: ['club-page'],
          claims: [],
          disputed: { says: 'Not before 1900.', sources: ['paper'] },
        },
      ],
    },
    communities: {
      homeland: { country: 'Harbour', iso: '031', point: [48, 40] },
      communities: [
        {
          id: 'east',
          country: 'East Pier',
          iso: '364',
          point: [52, 33],
          entity: 'harbour',
          ranks: [
            { ranking: 'article', first: 1, last: 2, year: '2014', says: 'among the first two', source: 'club-page' },
            { ranking: 'birthplace', first: 2, last: 2, year: '2015', says: 'by birthplace', source: 'paper' },
          ],
          counts: [
            { measure: 'birthplace', value: 500, year: '2015', counts: 'born here', source: 'paper' },
            { measure: 'birthplace', value: 600, year: '2020', counts: 'born here', source: 'paper' },
            { measure: 'estimate', low: 20_000, high: 90_000, year: null, counts: 'a guess', source: 'wiki' },
          ],
        },
        {
          id: 'west',
          country: 'West Pier',
          iso: '250',
          point: [2, 46],
          ranks: [
            { ranking: 'article', first: 1, last: 2, year: '2014', says: 'among the first two', source: 'club-page' },
            { ranking: 'birthplace', first: 4, last: 4, year: '2015', says: 'by birthplace', source: 'paper' },
          ],
          counts: [
            { measure: 'birthplace', value: 100, year: '2015', counts: 'born here', source: 'paper' },
            { measure: 'census', value: 800, year: '2010', counts: 'own answer', source: 'wiki' },
            { measure: 'census', value: 700, year: '2001', counts: 'own answer', source: 'wiki' },
            {
              measure: 'estimate',
              value: 70_000,
              year: 'about 2006',
              counts: 'a boast',
              source: 'club-page',
              disputed: { says: 'Far fewer.', sources: ['paper'] },
            },
          ],
        },
      ],
    },
  });
}

const frame = (places: MapFrame['places']): MapFrame => ({
  width: 1600,
  height: 1060,
  land: 'M0,0l1600,0,0,1060z',
  borders: 'M800,0l0,1060',
  places,
});

/** The print as the press would make it, with a map that is one square of land. */
export function smallPrint(change: (small: SmallPictures) => void = () => {}): Pictures {
  const small = smallPictures();
  change(small);
  const { sources } = smallKnowledge().sources;
  return joinPictures({
    ...small,
    sources,
    map: { main: frame({ homeland: [975, 610], east: [1075, 781], west: [223, 331] }), inset: frame({}) },
  });
}

/** English words, laid out from right to left: what a language of that direction would ask for. */
export function rightToLeft(): Say {
  return Object.assign(strings('en'), { dir: 'rtl' as const });
}
