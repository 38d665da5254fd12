/** The notebook as Markdown, to read and to paste into one's own text. */
import { lineOf } from '../around.ts';
import type { Say } from '../strings/strings.ts';
import type { ClaimEntry, Entry, SavedPage } from './entry.ts';
import { isWebAddress } from './page-address.ts';
import { savedDay } from './saved-day.ts';

/** What means something anywhere in a line: in CommonMark, in the dialects with tables, strike-through and formulas, and in HTML. */
const SIGNS = /[\\`*_{}[\]<>|~#&$^]/g;
/** What makes a list or a line of a heading when it begins a line. */
const OPENING_SIGN = /^(\s*)([-+:=])/;
const OPENING_NUMBER = /^(\s*\d+)([.)])/;

/** Every claim has its source line, as everywhere. Labels are in the language of the interface. */
export function exportMarkdown(entries: readonly Entry[], say: Say): string {
  const parts = entries.map((entry) => writeEntry(entry, say));
  return `${[`# ${escapeMarkdown(say('notebook.title'))}`, ...parts].join('\n\n')}\n`;
}

/**
 * Text as text, in one line: nothing in it becomes a link, a heading, a list, a picture or HTML.
 *
 * @example escapeMarkdown('1. *new*') === '1\\. \\*new\\*'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim()
    .replace(SIGNS, '\\$&')
    .replace(OPENING_SIGN, '$1\\$2')
    .replace(OPENING_NUMBER, '$1\\$2');
}

function writeEntry(entry: Entry, say: Say): string {
  const { page, mention, note, tags, savedAt } = entry;
  const sentence = mention && escapeMarkdown(lineOf(mention));
  const facts: [label: string, words: string][] = [];
  if (sentence && entry.kind === 'claim') facts.push([say('notebook.sentence'), sentence]);
  if (page) facts.push([say('notebook.page'), linkTo(page)]);
  facts.push([say('notebook.saved-label'), escapeMarkdown(say.date(savedDay(savedAt)))]);
  if (tags.length > 0) facts.push([say('notebook.tags'), tags.map(escapeMarkdown).join(', ')]);
  const lines = facts.map(([label, words]) => `- ${escapeMarkdown(label)}: ${words}`);
  return [
    `## ${headingOf(entry)}`,
    entry.kind === 'claim' ? writeClaim(entry, say) : `> ${sentence}`,
    lines.join('\n'),
    ...(note.trim() === '' ? [] : [`**${escapeMarkdown(say('notebook.note'))}**`, writeNote(note)]),
  ].join('\n\n');
}

function headingOf(entry: Entry): string {
  return escapeMarkdown(entry.kind === 'claim' ? entry.claim.article.title : entry.mention.name) || '–';
}

function writeClaim({ claim: { text, article, others, passage } }: ClaimEntry, say: Say): string {
  const source = `${article.publisher}, ${say.date(article.date)}`;
  return [
    `> ${escapeMarkdown(text)}`,
    [
      `- ${escapeMarkdown(say('notebook.source'))}: ${escapeMarkdown(source)}`,
      `- ${escapeMarkdown(say('notebook.interest'))}: ${escapeMarkdown(article.interestNote)}`,
      ...(others.trim() === '' ? [] : [`- ${escapeMarkdown(say('claim.others'))}: ${escapeMarkdown(others)}`]),
      `- ${escapeMarkdown(say('claim.passage'))}: ${writeAddress(passage)}`,
    ].join('\n'),
  ].join('\n\n');
}

/** Lines stay lines, and paragraphs paragraphs. */
function writeNote(note: string): string {
  return note
    .trim()
    .split(/(?:\r\n|\r|\n)(?:[^\S\r\n]*(?:\r\n|\r|\n))+/)
    .map((paragraph) =>
      paragraph
        .split(/\r\n|\r|\n/)
        .map(escapeMarkdown)
        .join('\\\n'),
    )
    .join('\n\n');
}

function linkTo({ title, address }: SavedPage): string {
  const words = escapeMarkdown(title);
  if (!isWebAddress(address)) return [words, writeAddress(address)].filter((part) => part !== '').join(' ');
  return words === '' ? writeAddress(address) : `[${words}](${inAngles(address)})`;
}

function writeAddress(address: string): string {
  return isWebAddress(address) ? inAngles(address) : escapeMarkdown(address);
}

/** No sign that could end the brackets is left. */
function inAngles(address: string): string {
  return `<${address.replace(/[\s<>\\]/g, encodeURIComponent)}>`;
}
