/** Sentences and sources made up for the tests of the views. */
import type { CardClaim, CardEvidence, CardModel } from '../../core/card/model.ts';
import type { KnownArticle } from '../../core/knowledge/knowledge-base.ts';
import { strings } from '../../core/strings/strings.ts';

export const say = strings('en');

export function sampleEvidence(change: Partial<CardEvidence> = {}): CardEvidence {
  return {
    publisher: 'Lake Gazette',
    title: 'The lake in spring',
    lang: 'en',
    date: '2010-05',
    interestNote: 'No stake is known.',
    stance: 'agrees',
    says: 'The lake froze twice.',
    link: { url: 'https://gazette.example/lake', archived: false },
    verified: true,
    ...change,
  };
}

export function sampleClaim(number: number, change: Partial<CardClaim> = {}): CardClaim {
  return {
    ref: `paper/c${number}`,
    text: `Claim number ${number} about the lake.`,
    lang: 'en',
    standing: 'corroborated',
    voices: { agree: 2, differ: 1, dispute: 0 },
    summary: `Summary number ${number}.`,
    caveats: [],
    incomplete: false,
    article: {
      id: 'paper',
      title: 'On lakes',
      publisher: 'Friends of the Lake',
      date: '2014-12-29',
      interestNote: 'A society that is paid by the boatmen.',
    },
    passage: { url: 'https://web.archive.org/web/2015/http://lake.example/#:~:text=a,b', archived: true },
    evidence: [sampleEvidence()],
    ...change,
  };
}

export function sampleModel(change: Partial<CardModel> = {}): CardModel {
  return {
    entity: { id: 'lake', name: 'The Lake', description: 'A body of water.', topic: 'country' },
    claims: [sampleClaim(1)],
    statements: [],
    links: [],
    ...change,
  };
}

export const sampleArticle: KnownArticle = {
  id: 'paper',
  title: 'On lakes',
  source: 'paper-source',
  publisher: 'friends',
  publisherName: 'Friends of the Lake',
  interestNote: 'A society that is paid by the boatmen.',
  date: '2014-12-29',
  address: 'http://lake.example/paper.html',
  archiveYear: 2015,
  lang: 'en',
  coverage: 'opening',
  notice: 'Printed for the boatmen.',
  copyNotes: ['The copy ends early.'],
  links: {
    archive: { url: 'https://web.archive.org/web/2015/http://lake.example/paper.html', archived: true },
    original: 'http://lake.example/paper.html',
  },
  claims: [],
};
