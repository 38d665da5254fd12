/** A work as an item of the Citation Style Language. */
import { tellDetails, tellInterest } from './annotate.ts';
import type { Work } from './work.ts';

interface CslDate {
  'date-parts': [number[]];
}

export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author: { literal: string }[];
  issued: CslDate;
  accessed: CslDate;
  URL: string;
  language: string;
  note: string;
}

/** `note` is the field that reference managers keep; `annote` is dropped by most. */
export function toCslItem(work: Work, accessed: string): CslItem {
  return {
    id: work.key,
    type: 'webpage',
    title: work.title,
    author: [{ literal: work.author }],
    issued: toCslDate(work.date),
    accessed: toCslDate(accessed),
    URL: work.address,
    language: work.lang,
    note: `${tellInterest(work)} ${tellDetails(work)}`,
  };
}

function toCslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
