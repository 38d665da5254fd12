/** A small but complete set of authored files, all made up, for tests that break them. */

import type { AuthoredFile } from '../../../core/knowledge/compile.ts';
import { compile } from '../../../core/knowledge/compile.ts';
import type { Language } from '../../../core/knowledge/language.ts';
import { openKnowledge } from '../../../core/knowledge/lookup.ts';
import type { Article, Claim, Entity, SourcesFile } from '../../../core/knowledge/schema.ts';

const SHA = 'a'.repeat(64);

const claim = (id: string, fields: Partial<Claim>): Claim => ({
  id,
  kind: 'event',
  text: `What ${id} claims.`,
  paragraph: 'P1',
  passage: { first: 'The first', last: 'the end', sha256: SHA },
  subject: 'harbour',
  concerns: [],
  dates: [],
  prominence: 2,
  summary: `What others say of ${id}.`,
  evidence: [{ source: 'paper', stance: 'agrees', says: 'The same.' }],
  caveats: [],
  ...fields,
});

const article = (fields: Partial<Article>): Article => ({
  id: 'harbour-day',
  title: 'Harbour Day',
  source: 'club-page',
  publisher: 'club',
  date: '2014-12-29',
  address: 'http://club.example/harbour-day.html',
  archiveYear: 2015,
  lang: 'en',
  coverage: 'whole',
  notice: 'Says who pays for it.',
  copyNotes: [],
  paragraphs: [{ id: 'P1', label: 'lead', lines: [3, 3] }],
  claims: [
    claim('c01', { prominence: 1 }),
    claim('c02', {
      prominence: 3,
      kind: 'number',
      evidence: [
        { source: 'paper', stance: 'disputes', says: 'Far fewer.', figure: '12', year: '2013' },
        { source: 'wiki', stance: 'cannot-confirm', says: 'No count.' },
      ],
      caveats: ['Counted twice.'],
    }),
    claim('c03', { subject: 'club', concerns: ['harbour'], prominence: 3, kind: 'opinion', evidence: [] }),
    claim('c04', { prominence: 3, incomplete: true, evidence: [] }),
  ],
  ...fields,
});

const harbour: Entity = {
  id: 'harbour',
  kind: 'place',
  topic: 'history',
  name: 'Harbour',
  description: 'A harbour.',
  wikipedia: [
    { lang: 'en', url: 'https://en.wikipedia.org/wiki/Harbour', verified: true },
    { lang: 'de', url: 'https://de.wikipedia.org/wiki/Hafen', verified: false },
  ],
  official: { address: 'http://harbour.example/', verified: true },
  statements: [{ text: 'It is old.', evidence: [{ source: 'wiki', stance: 'agrees', says: 'Old.' }], caveats: [] }],
};

const club: Entity = {
  ...harbour,
  id: 'club',
  kind: 'organisation',
  topic: 'institutions',
  name: 'The Club',
  description: 'A club.',
  wikipedia: [],
  official: { address: 'http://club.example/', verified: true },
  statements: [],
};

const language = (lang: string, fields: Partial<Language>): Language => ({
  lang,
  name: lang,
  grammars: [],
  inflections: {},
  names: [],
  longerNames: [],
  words: {},
  ...fields,
});

const english = language('en', {
  names: [
    { entity: 'harbour', text: 'Harbour', kind: 'name', source: 'paper', verified: true },
    { entity: 'club', text: 'The Club', kind: 'name', source: 'club-page', verified: true, inflect: 'possessive' },
  ],
  longerNames: [{ entity: 'harbour', text: 'Harbour Street', reason: 'a street', source: null, verified: false }],
  inflections: { possessive: { like: 'Club', rule: 'the possessive', endings: ['', 's'] } },
});

const turkish = language('tr', {
  names: [{ entity: 'harbour', text: 'Kılıç Limanı', kind: 'name', source: null, verified: false }],
});

const source = (id: string, publisher: string, interest: string, address: string | null) => ({
  id,
  title: `Of ${id}`,
  publisher,
  date: '2013-05-01',
  address,
  lang: 'en',
  kind: 'page',
  interest,
  interestNote: `the note on ${id}`,
  readAs: 'whole' as const,
  verified: true,
});

const sources: SourcesFile = {
  interests: [
    { id: 'club-side', name: 'The club', role: 'stake', sharesWith: [] },
    { id: 'no-stake', name: 'No stake known', role: 'none', sharesWith: [] },
    { id: 'volunteers', name: 'Volunteer-edited', role: 'volunteer', sharesWith: [] },
  ],
  sources: [
    source('club-page', 'The Club', 'club-side', 'http://club.example/harbour-day.html'),
    source('club-news', 'The Club', 'club-side', 'https://club.example/news'),
    source('paper', 'The Paper', 'no-stake', 'https://paper.example/1'),
    source('wiki', 'A wiki', 'volunteers', null),
  ],
};

/** The parsed JSON of each file; change what you like, it is yours. */
export interface SmallKnowledge {
  article: Article;
  older: Article;
  harbour: Entity;
  club: Entity;
  english: Language;
  turkish: Language;
  sources: SourcesFile;
}

export function smallKnowledge(): SmallKnowledge {
  const evidence = [{ source: 'club-page', stance: 'agrees' as const, says: 'Later, the same.' }];
  const older = article({
    id: 'harbour-news',
    title: 'Harbour News',
    source: 'club-news',
    date: '2013-01-02',
    archiveYear: 2013,
    address: 'https://club.example/news',
    claims: [claim('c01', { prominence: 3, evidence })],
  });
  return structuredClone({ article: article({}), older, harbour, club, english, turkish, sources });
}

export function filesOf(small: SmallKnowledge): AuthoredFile[] {
  return [
    { file: 'articles/harbour-day.json', data: small.article },
    { file: 'articles/harbour-news.json', data: small.older },
    { file: 'entities/club.json', data: small.club },
    { file: 'entities/harbour.json', data: small.harbour },
    { file: 'languages/en.json', data: small.english },
    { file: 'languages/tr.json', data: small.turkish },
    { file: 'sources.json', data: small.sources },
  ];
}

export function smallBase() {
  const compiled = compile(filesOf(smallKnowledge()));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, null, 1));
  return compiled.knowledgeBase;
}

export function openSmallKnowledge() {
  return openKnowledge(smallBase());
}
