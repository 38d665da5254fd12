/**
 * The one door to the citation library. It runs here, when the prints are made, and never in the extension: it would bring
 * a network client and a megabyte along. docs/decisions/0015-citations.md
 */
import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item.ts';

/** Writes in TeX what it can and drops the rest (`Ə`); values are escaped by `escapeTex` instead. */
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false, useIdAsLabel: true });

const { styles } = plugins.config.get('@csl');
styles.add('chicago', readFileSync(new URL('../csl/chicago-author-date.csl', import.meta.url), 'utf8'));
styles.add('apa-retrieved', retrieveAlways(styles.get('apa')));

/**
 * APA asks for the day of retrieval where a page is meant to change over time (7th edition, 9.16), and the style gives it
 * only for pages without a date. An archive asked for a year may answer with another copy later, so it is given always.
 */
function retrieveAlways(apa: string): string {
  const condition = /<if match="none" variable="issued status">(?=<text term="retrieved")/g;
  if (apa.match(condition)?.length !== 1) throw new Error('the APA style has changed where it says "Retrieved"');
  return apa.replace(condition, '<if variable="accessed">');
}

const STYLES = { apa: 'apa-retrieved', chicago: 'chicago' } as const;
export type LibraryStyle = keyof typeof STYLES;

/** `<b>` in a title would be read as markup; it travels through the library in disguise. */
const DISGUISE = '\uE000';

/** The references in the order of the style, each with the id of its item. */
export function makeReferences(items: readonly CslItem[], style: LibraryStyle): { id: string; text: string }[] {
  const disguised = items.map((item) => ({ ...item, title: item.title.replaceAll('<', DISGUISE) }));
  const entries = new Cite(disguised).format('bibliography', {
    template: STYLES[style],
    lang: 'en-US',
    asEntryArray: true,
  });
  return entries.map(([id, text]) => ({ id, text: text.trim().replaceAll(DISGUISE, '<') }));
}

/** The fields of a BibLaTeX entry, not yet escaped. */
export function makeBiblatex(item: CslItem): { type: string; label: string; properties: Record<string, string> } {
  return only(new Cite([item]).format('biblatex', { format: 'object' }));
}

/** The tags of a RIS record. */
export function makeRis(item: CslItem): Record<string, string | string[]> {
  return only(new Cite([item]).format('ris', { format: 'object' }));
}

/** The item as CSL-JSON, checked and put in order. */
export function makeCslJson(item: CslItem): Record<string, unknown> {
  return only(new Cite([item]).format('data', { format: 'object' }));
}

function only<T>([first]: T[]): T {
  if (first === undefined) throw new Error('the citation library gave nothing');
  return first;
}
