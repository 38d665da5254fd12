/**
 * "Not this": names of entities that the reader does not want marked, on one site or anywhere.
 *
 * A rejection says nothing about other names of the same entity, nor about the same name of another one. Pure: the
 * settings hold the list, and whoever calls holds the settings.
 */
import type { Mention, Refusal } from './mentions/mention.ts';
import type { Rejection } from './settings.ts';
import { isCovered } from './sites.ts';

/** What made a mention: a name of an entity. */
export type NameRule = Pick<Rejection, 'entity' | 'alias'>;

/** A refusal that remembers what it would have been, for undo. */
export interface RejectedRefusal extends Refusal {
  reason: 'rejected';
  mention: Mention;
}

export function isRejected(refusal: Refusal): refusal is RejectedRefusal {
  return refusal.reason === 'rejected' && 'mention' in refusal;
}

/** The site of a rejection that holds everywhere. */
export const ANYWHERE = '';

/** Those that hold on the page at `url`: what a page needs is worked out once, not for every mention. */
export function rejectionsAt(rejections: readonly Rejection[], url: string): Rejection[] {
  return rejections.filter(({ site }) => site === ANYWHERE || isCovered(url, site));
}

/** The rejection among `here` that takes in `rule`, the widest first; null when none does. */
export function rejectionOf(here: readonly Rejection[], rule: NameRule): Rejection | null {
  const same = here.filter((rejection) => isSameRule(rejection, rule));
  return same.find(({ site }) => site === ANYWHERE) ?? same[0] ?? null;
}

/**
 * What was found, with mentions the reader does not want turned into refusals. `here` is what `rejectionsAt` gave.
 *
 * Comes after finding, so the words of a rejected name stay taken: where "Azerbaijani diaspora" is rejected, no mention of
 * "Azerbaijani" appears in its place.
 */
export function withoutRejected<Found extends { mentions: Mention[]; refusals: Refusal[] }>(
  found: Found,
  here: readonly Rejection[],
): Found {
  const rejected = new Set(
    here.length === 0 ? [] : found.mentions.filter((mention) => rejectionOf(here, ruleOf(mention))),
  );
  if (rejected.size === 0) return found;
  return {
    ...found,
    mentions: found.mentions.filter((mention) => !rejected.has(mention)),
    refusals: [...found.refusals, ...[...rejected].map(refuse)].sort((one, other) => one.start - other.start),
  };
}

/** The list with `rejection` in it, once. */
export function reject(rejections: readonly Rejection[], rejection: Rejection): Rejection[] {
  return [...unreject(rejections, rejection), rejection];
}

/** The list without `rejection`. */
export function unreject(rejections: readonly Rejection[], rejection: Rejection): Rejection[] {
  return rejections.filter((each) => each.site !== rejection.site || !isSameRule(each, rejection));
}

/** The list without anything that keeps `rule` from being marked at `url`: undo, whoever said "not this" and where. */
export function unrejectAt(rejections: readonly Rejection[], rule: NameRule, url: string): Rejection[] {
  const gone = rejectionsAt(rejections, url).filter((rejection) => isSameRule(rejection, rule));
  return rejections.filter((each) => !gone.includes(each));
}

export function ruleOf({ entity, why }: Pick<Mention, 'entity' | 'why'>): NameRule {
  return { entity, alias: why.alias };
}

function isSameRule(one: NameRule, other: NameRule): boolean {
  return one.entity === other.entity && one.alias === other.alias;
}

function refuse(mention: Mention): RejectedRefusal {
  const { start, end, surface, entity, why } = mention;
  return { start, end, surface, entity, reason: 'rejected', because: why.alias, mention };
}
