/** Where mentions stand, for the side panel: in which section, in which sentence, and whether the page is about them. */
import { type Around, sentenceAround } from '../core/around.ts';
import type { PlaceInPage } from '../core/mentions/place-in-page.ts';
import { MOST_SENTENCES_TOLD, type Outline, type Where } from '../core/messages.ts';
import { type Block, readBlocks } from './blocks.ts';
import type { PlacedMention } from './contract.ts';
import { createLooks, type Looks } from './looks.ts';
import { type Place, parentOf, textOf } from './plain-dom.ts';
import { headingsOf } from './sections.ts';
import type { GrowingStore } from './store.ts';

/** A heading can be a paragraph by mistake. */
const LONGEST_HEADING = 120;

export interface MadeOutline extends Outline {
  whereOf(placed: PlacedMention): Where;
}

/** Reads the blocks of all mentions anew, since their text is not kept: to be made when it is asked for, and then forgotten. */
export function makeOutline(
  store: Pick<GrowingStore, 'all' | 'rejected' | 'holds'>,
  placeOf: (place: Place) => PlaceInPage,
  inTitle: Iterable<string>,
  looks: Looks = createLooks(),
): MadeOutline {
  const wheres = new Map<PlacedMention, Where>();
  const subjects = new Set(inTitle);
  const read = new Map<Place, Block[]>();
  const told = [...store.all(), ...store.rejected().map(({ placed }) => placed)];
  const containers = told.map(({ pieces }) => containerOf(pieces[0]?.node ?? null, store));
  const { sections, numberOf } = numberHeadings(new Set(containers.filter((place) => place !== null)));
  const leading = new Set([...numberOf.keys()].filter((place) => placeOf(place) !== 'body'));

  function blocksIn(place: Place): Block[] {
    const blocks = read.get(place) ?? readBlocks(place, looks);
    read.set(place, blocks);
    return blocks;
  }

  for (const [index, placed] of told.entries()) {
    const place = containers[index];
    if (!place) continue;
    const sentence = index < MOST_SENTENCES_TOLD ? sentenceOf(placed, blocksIn(place)) : null;
    wheres.set(placed, { section: numberOf.get(place) ?? 0, sentence: sentence ?? placed.around });
    if (leading.has(place)) subjects.add(placed.mention.entity);
  }
  return {
    sections,
    subjects: [...subjects],
    whereOf: (placed) => wheres.get(placed) ?? { section: 0, sentence: placed.around },
  };
}

/** What is written over each place, once for all that stand under it. */
function numberHeadings(places: ReadonlySet<Place>) {
  const listed = [...places];
  const headings = headingsOf(listed);
  const met = new Map<Element | null, number>();
  const numberOf = new Map<Place, number>();
  for (const [index, place] of listed.entries()) {
    const heading = headings[index] ?? null;
    const number = met.get(heading) ?? met.size;
    met.set(heading, number);
    numberOf.set(place, number);
  }
  return { sections: [...met.keys()].map((heading) => (heading ? wordsOf(heading) : '')), numberOf };
}

/** The place whose text holds the node: what the store keeps it under. */
function containerOf(node: Node | null, store: Pick<GrowingStore, 'holds'>): Place | null {
  let at = node && parentOf(node);
  while (at && !store.holds(at)) at = parentOf(at);
  return at;
}

/** Null where the page has changed since the mention was found: what is new is read in a moment, and told then. */
function sentenceOf({ pieces, mention }: PlacedMention, blocks: readonly Block[]): Around | null {
  const [piece] = pieces;
  for (const { text, parts } of piece ? blocks : []) {
    const part = parts.find(({ node }) => node === piece?.node);
    if (!part || !piece) continue;
    const start = part.start + piece.start;
    const end = start + mention.surface.length;
    return text.slice(start, end) === mention.surface ? sentenceAround(text, start, end) : null;
  }
  return null;
}

function wordsOf(heading: Element): string {
  return textOf(heading).replace(/\s+/g, ' ').trim().slice(0, LONGEST_HEADING);
}
