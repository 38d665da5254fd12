/** What to write into a field, for an author who writes no code: a sentence and an example for each. */
import { STANCES } from './schema.ts';

export interface Guidance {
  /** What the field is, in words. */
  what: string;
  /** What to write there. */
  write: string;
  /** As it stands in the file. */
  example: string;
}

const SOURCE_ID = 'the id of a source in data/sources.json; if it is not there yet, add it there first';
const ENTITY_ID = 'the name of a file in data/entities, without .json';
const LIST = 'a list of sentences, each in double quotes, with commas between; [] if there are none';

/** By field, without the numbers of list items: `claims[].evidence[].stance`. */
const ARTICLE: Readonly<Record<string, Guidance>> = {
  id: {
    what: 'the id of the article',
    write: 'the name of its file without .json: small letters, digits and single hyphens',
    example: '"id": "azerbaijans-international-citizens"',
  },
  title: {
    what: 'the headline',
    write: 'the headline as the article has it',
    example: '"title": "Azerbaijan\'s International Citizens"',
  },
  source: {
    what: 'the article’s own entry among the sources',
    write:
      'the id of the entry in data/sources.json that has the title, publisher, date, address and interest of this very article; add that entry first',
    example: '"source": "alliance-2014-12-29"',
  },
  publisher: {
    what: 'who published it',
    write: ENTITY_ID,
    example: '"publisher": "azerbaijan-america-alliance"',
  },
  date: { what: 'the day it was published', write: 'year, month and day', example: '"date": "2014-12-29"' },
  address: {
    what: 'its address on the web',
    write: 'the whole address, from http on, as the browser shows it',
    example: '"address": "http://example.org/news/article.html"',
  },
  archiveYear: {
    what: 'the year for which the web archive is asked for a copy',
    write: 'a year without quotes, when the page still looked as you read it',
    example: '"archiveYear": 2015',
  },
  lang: { what: 'the language of the article', write: 'its short code: en, az, ru, tr', example: '"lang": "en"' },
  coverage: {
    what: 'how much of the article was read',
    write: 'whole if you read it to its end, opening if you had only its beginning',
    example: '"coverage": "opening"',
  },
  notice: {
    what: 'a notice the article carries, such as who pays for it',
    write: 'what the notice says, in your own words; leave the whole line out if there is none',
    example: '"notice": "The footer says who distributes the material."',
  },
  copyNotes: {
    what: 'what a reader should know about the copy you read, such as slips and missing parts',
    write: LIST,
    example: '"copyNotes": ["The copy breaks off in mid-sentence."]',
  },
  paragraphs: {
    what: 'the paragraphs of the article',
    write: 'one entry for each, with id, label and lines',
    example: '{ "id": "P1", "label": "Opening sentence", "lines": [14, 14] }',
  },
  'paragraphs[].id': {
    what: 'the id of the paragraph',
    write: 'a capital letter and a number: H for the headline, P for text, C for a caption, F for the footer',
    example: '"id": "P1"',
  },
  'paragraphs[].label': {
    what: 'what the paragraph is about',
    write: 'a few words of your own',
    example: '"label": "Opening sentence"',
  },
  'paragraphs[].lines': {
    what: 'where the paragraph stands in your text file of the article',
    write: 'its first and its last line, counted from 1',
    example: '"lines": [14, 16]',
  },
  claims: {
    what: 'what the article claims',
    write: 'one entry for each claim',
    example: 'copy a claim from another article and change every field',
  },
  'claims[].id': { what: 'the id of the claim', write: 'c and its number', example: '"id": "c01"' },
  'claims[].kind': {
    what: 'what sort of claim it is',
    write: 'event, attribution (someone said it), title, ranking, definition, number or opinion',
    example: '"kind": "number"',
  },
  'claims[].text': {
    what: 'the claim',
    write: 'one sentence of your own, not the article’s, without praise or blame',
    example: '"text": "The Games drew over 6,000 athletes."',
  },
  'claims[].paragraph': {
    what: 'the paragraph in which the claim is made',
    write: 'the id of one of the paragraphs above',
    example: '"paragraph": "P1"',
  },
  'claims[].passage': {
    what: 'where exactly the claim is made',
    write: 'the first and the last few words of the passage, and its check sum',
    example: '"passage": { "first": "The sporting event", "last": "twenty sports", "sha256": "…" }',
  },
  'claims[].passage.first': {
    what: 'the first words of the passage',
    write: 'up to six words, copied exactly from the article',
    example: '"first": "The sporting event brings"',
  },
  'claims[].passage.last': {
    what: 'the last words of the passage',
    write: 'up to six words, copied exactly from the article, other than the first ones',
    example: '"last": "feature twenty sports"',
  },
  'claims[].passage.sha256': {
    what: 'the check sum of the passage',
    write:
      'leave the zeros until everything else is filled in; then `npm run knowledge:check -- --articles FOLDER` prints the sum to put here',
    example: '"sha256": "871e3165…" (64 characters)',
  },
  'claims[].subject': {
    what: 'whom or what the claim is about',
    write: ENTITY_ID,
    example: '"subject": "heydar-aliyev"',
  },
  'claims[].concerns': {
    what: 'whom or what else it touches',
    write: 'names of files in data/entities, without .json; [] if there are none',
    example: '"concerns": ["azerbaijan"]',
  },
  'claims[].dates': {
    what: 'when what is claimed happened',
    write: 'dates in double quotes, as precise as you know them; [] if there are none',
    example: '"dates": ["1993", "2003-10-31"]',
  },
  'claims[].prominence': {
    what: 'how soon a reader should see it',
    write: '3 for the claims that matter most, 2 for others, 1 for details; without quotes',
    example: '"prominence": 2',
  },
  'claims[].summary': {
    what: 'what the other sources say, taken together',
    write: 'one or two sentences of your own; say so if nothing was found',
    example: '"summary": "Two independent sources agree on the day."',
  },
  'claims[].evidence': {
    what: 'what other sources say of the claim',
    write: 'one entry for each source; only an opinion or a title may have none',
    example: '{ "source": "bbc-2015", "stance": "agrees", "says": "Gives the same day." }',
  },
  'claims[].evidence[].source': {
    what: 'which source says it',
    write: SOURCE_ID,
    example: '"source": "bbc-2015"',
  },
  'claims[].evidence[].stance': {
    what: 'how the source stands to the claim',
    write: `one of ${STANCES.join(', ')}`,
    example: '"stance": "agrees"',
  },
  'claims[].evidence[].says': {
    what: 'what the source says',
    write: 'a sentence of your own, beginning with a verb',
    example: '"says": "Reported the opening."',
  },
  'claims[].evidence[].figure': {
    what: 'the figure the source gives',
    write: 'the figure in double quotes; leave the line out if there is none',
    example: '"figure": "over 6,000"',
  },
  'claims[].evidence[].year': {
    what: 'the year the figure is for',
    write: 'the year in double quotes; leave the line out if it is not known',
    example: '"year": "2015"',
  },
  'claims[].caveats': {
    what: 'what to keep in mind about the claim',
    write: LIST,
    example: '"caveats": ["The article gives no year."]',
  },
  'claims[].incomplete': {
    what: 'that your copy breaks off inside this claim',
    write: 'true without quotes; leave the line out otherwise',
    example: '"incomplete": true',
  },
};

const SOURCE: Readonly<Record<string, Guidance>> = {
  'sources[].id': {
    what: 'the id of the source',
    write: 'small letters, digits and single hyphens; no other source may have it, and something must cite it',
    example: '"id": "bbc-2015"',
  },
  'sources[].title': {
    what: 'its title',
    write: 'the title as the source has it',
    example: '"title": "European Games open"',
  },
  'sources[].publisher': { what: 'who published it', write: 'the name', example: '"publisher": "BBC News"' },
  'sources[].date': {
    what: 'its date',
    write: 'as precise as you know it, or null without quotes',
    example: '"date": "2015-06"',
  },
  'sources[].address': {
    what: 'its address',
    write: 'the whole address, or null without quotes when no lasting one is known',
    example: '"address": "https://example.org/page"',
  },
  'sources[].lang': { what: 'its language', write: 'its short code', example: '"lang": "en"' },
  'sources[].kind': { what: 'what sort of source it is', write: 'a word or two', example: '"kind": "news"' },
  'sources[].interest': {
    what: 'on whose side it stands, if on any',
    write: 'the id of one of the interests at the top of the file; no-known-stake if none is known',
    example: '"interest": "no-known-stake"',
  },
  'sources[].interestNote': {
    what: 'what is at stake for this source',
    write: 'a sentence for the reader',
    example: '"interestNote": "British public broadcaster; no stake in the matter is known."',
  },
  'sources[].readAs': {
    what: 'how you read it',
    write: 'whole, excerpt (the beginning), copy (a copy elsewhere) or data',
    example: '"readAs": "excerpt"',
  },
  'sources[].verified': {
    what: 'whether you read it yourself',
    write: 'true or false, without quotes',
    example: '"verified": true',
  },
};

/** Null for a field of which only the reason can be told. @example guidanceOf('articles/x.json', 'claims[3].text') */
export function guidanceOf(file: string, field: string): Guidance | null {
  const plain = field.replace(/\[\d+\]/g, '[]');
  if (file.startsWith('articles/')) return ARTICLE[plain] ?? ARTICLE[plain.replace(/\[\]$/, '')] ?? null;
  return file === 'sources.json' ? (SOURCE[plain] ?? null) : null;
}
