/** The reader's own words for sorting entries. Two that differ in case or accents alone are one. */
import { fold } from '../text/fold.ts';
import type { Entry } from './entry.ts';

/** Commas of every script part what was typed into one field: Latin, Arabic, Chinese and Japanese; and line ends. */
const PARTING = /[,،、，﹐﹑،;؛\r\n]/;

export interface CountedTag {
  /** As it is written most often; of equals, as it was written first. */
  tag: string;
  count: number;
}

/** What makes two tags the same: `tagKey('  Bakı ') === tagKey('baki')`. */
export function tagKey(tag: string): string {
  return fold(tag).folded.trim();
}

/** Each tag once, as it is written the first time, with one space between its words; empty ones go. */
export function uniqueTags(tags: readonly string[]): string[] {
  const unique = new Map<string, string>();
  for (const tag of tags.map((each) => each.replace(/\s+/g, ' ').trim())) {
    const key = tagKey(tag);
    if (key !== '' && !unique.has(key)) unique.set(key, tag);
  }
  return [...unique.values()];
}

/** The tags with those in `typed`, which commas part. */
export function addTags(tags: readonly string[], typed: string): string[] {
  return uniqueTags([...tags, ...typed.split(PARTING)]);
}

export function removeTag(tags: readonly string[], tag: string): string[] {
  return tags.filter((each) => tagKey(each) !== tagKey(tag));
}

/** All tags in use, those of most entries first. */
export function countTags(entries: readonly Pick<Entry, 'tags'>[]): CountedTag[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const tag of entries.flatMap(({ tags }) => tags)) {
    const counts = spellings.get(tagKey(tag)) ?? new Map<string, number>();
    spellings.set(tagKey(tag), counts.set(tag, (counts.get(tag) ?? 0) + 1));
  }
  const counted = [...spellings.values()].map((counts) => {
    const [[tag = ''] = []] = [...counts].sort(([, one], [, other]) => other - one);
    return { tag, count: [...counts.values()].reduce((sum, count) => sum + count, 0) };
  });
  return counted.sort((one, other) => other.count - one.count || (tagKey(one.tag) < tagKey(other.tag) ? -1 : 1));
}

/** Tags in use that an entry does not have, for a list to choose from. */
export function suggestTags(counted: readonly CountedTag[], own: readonly string[]): string[] {
  const taken = new Set(own.map(tagKey));
  return counted.map(({ tag }) => tag).filter((tag) => !taken.has(tagKey(tag)));
}
