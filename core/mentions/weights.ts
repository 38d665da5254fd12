/** The weight of each reason for or against a doubtful name. `tests/core/mentions/weigh.test.ts` has a pair of texts for each. */
import type { CueName } from './mention.ts';

/** A name is a mention where its reasons come to this. */
export const ENOUGH = 3;

export const WEIGHTS: Readonly<Record<CueName, number>> = {
  // A name of the country that nobody else has: only a text about the region in Iran can outweigh it.
  'plain-name': 5,
  // The words that the name was given in its language file.
  'near-word': 3,
  // Somebody speaks of Azerbaijan in the same sentence, or at least in the same paragraph.
  'ours-in-sentence': 2,
  'ours-in-block': 1,
  // The title or the opening says what the page is about; a page may also mention us in passing.
  'ours-in-title': 2,
  'ours-on-page': 1,
  // "… the Congress of World Azerbaijanis. The Congress …": a short form follows its full name.
  'same-in-block': 3,
  'same-on-page': 2,
  // A bare surname belongs to whoever was named last.
  'person-before': 3,
  // Father and son in one paragraph, or the father on the son's page: no reader could be sure.
  'two-persons': -4,
  'life-word': 1,
  // He held office from 1969 to 1982 and from 1993 to 2003.
  'year-of-life': 2,
  // Since October 2003 the president of that name is Ilham Aliyev.
  'year-after': -2,
  'republic-word': 1,
  // "the ambassador of Azerbaijan": provinces have none.
  'republic-beside': 3,
  // "the army of Azerbaijan": provinces have none; common words like these say nothing further off.
  'state-before': 5,
  'iran-word': -1,
  // "East Azerbaijan": whoever names the province speaks of the region, though perhaps as a neighbour.
  'iran-name': -1,
  'iran-in-title': -2,
  // A short paragraph may hold but one word of the region; the others of the page tell.
  'iran-on-page': -2,
  // "Pishevari", "Tudeh": the government of 1945–46 in Tabriz is called like the republic of 1918–20.
  'tabriz-word': -5,
  'tabriz-in-title': -3,
  'tabriz-on-page': -3,
  'year-1945': -3,
  // Its own years are told with the first republic also where both are compared.
  'year-1918': 2,
  // "the Armenian diaspora": the word beside it names the people.
  'rival-beside': -9,
  'rival-in-sentence': -3,
  'rival-in-block': -2,
  'rival-in-title': -3,
  // "Ulu öndər" with its ə is Azerbaijani, "Ulu önder" is Turkish and means Atatürk.
  'exact-letters': 1,
  // "los azeríes", "gli azeri": where adjectives follow their noun, what follows an article is the noun.
  'noun-certain': 3,
  // "Armenios y azeríes": peoples in a row that no noun precedes.
  'among-peoples': 3,
  // "Azerbejdżanie wygrali": what looks like the country's locative needs a preposition before it, so this is the people.
  'opens-sentence': 3,
  // "de azeríes que", "the Azeri who": between these words it is a noun.
  'noun-before': 2,
  'noun-after': 2,
  'stands-alone': 1,
};
