/** Finds the mentions of a whole document: what it is about settles the doubtful names of its passages. */
import { aloneContext, type Found, findMentions } from './find.ts';
import { createPageEvidence } from './page-evidence.ts';
import { followedBy } from './person.ts';
import type { PlaceInPage } from './place-in-page.ts';
import type { PreparedIndex } from './prepare.ts';

/** A block of text: a paragraph, a heading, a cell. */
export interface Passage {
  text: string;
  place: PlaceInPage;
}

/** As many characters at the beginning are the opening of a plain text. */
const LEAD = 600;

/**
 * What is found in each passage, in their order. Every passage is read once for what is sure in it, and those with
 * doubtful names a second time, knowing the rest.
 */
export function findInPassages(passages: readonly Passage[], prepared: PreparedIndex, title = ''): Found[] {
  const inTitle = findMentions(title, prepared);
  const page = createPageEvidence();
  page.add(inTitle, 'title');
  const first = passages.map(({ text, place }) => {
    const found = findMentions(text, prepared, aloneContext(title));
    page.add(found, place);
    return found;
  });
  let { person } = inTitle;
  return first.map((found, index) => {
    const settled = found.isUnsettled
      ? findMentions(passages[index]?.text ?? '', prepared, { title, page, person })
      : found;
    person = followedBy(person, settled.person);
    return settled;
  });
}

/** A plain text as passages: its lines, with where each begins. */
export function passagesOf(text: string): (Passage & { start: number })[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    text: line,
    start: index,
    place: index < LEAD ? 'lead' : 'body',
  }));
}
