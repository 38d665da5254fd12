/**
 * Reads messages that arrive over a border. Total: whatever is sent, the answer is a message made anew from known parts,
 * or null. Nothing of the sender's object is kept.
 */
import type { Around } from './around.ts';
import type { Ask, Tell } from './messages.ts';
import { LONGEST_AROUND, LONGEST_SURFACE } from './notebook/entry.ts';
import { hashToPlace, placeToHash } from './place.ts';
import { MAX_ALIAS_LENGTH, MAX_ENTITY_LENGTH } from './settings.ts';

const MOST_MENTIONS = 1_000_000;

export function readAsk(raw: unknown): Ask | null {
  try {
    return isRecord(raw) ? readAskRecord(raw) : null;
  } catch {
    return null; // a getter or a proxy threw
  }
}

export function readTell(raw: unknown): Tell | null {
  try {
    return isRecord(raw) ? readTellRecord(raw) : null;
  } catch {
    return null;
  }
}

function readAskRecord(raw: Record<string, unknown>): Ask | null {
  switch (raw.ask) {
    case 'card': {
      const { entity, alias, ready } = raw;
      if (!isSlug(entity) || !isShort(alias, MAX_ALIAS_LENGTH) || typeof ready !== 'boolean') return null;
      return { ask: 'card', entity, alias, ready };
    }
    case 'count': {
      const { count } = raw;
      return isCount(count, MOST_MENTIONS) ? { ask: 'count', count } : null;
    }
    case 'prepare':
      return { ask: 'prepare' };
    case 'names':
      return { ask: 'names' };
    case 'site-off':
      return { ask: 'site-off' };
    case 'site-on':
      return { ask: 'site-on' };
    case 'reject':
    case 'unreject': {
      const { ask, entity, alias, anywhere } = raw;
      if (!isSlug(entity) || !isAlias(alias) || typeof anywhere !== 'boolean') return null;
      return { ask: ask === 'reject' ? 'reject' : 'unreject', entity, alias, anywhere };
    }
    case 'save': {
      const { claim, entity, surface, around } = raw;
      const words = readAround(around);
      if (!isSlug(entity) || !(claim === null || isReference(claim)) || !isShort(surface, LONGEST_SURFACE)) return null;
      return words && { ask: 'save', claim, entity, surface, around: words };
    }
    case 'unsave': {
      const { id } = raw;
      return isShort(id, 64) ? { ask: 'unsave', id } : null;
    }
    case 'options':
      return { ask: 'options' };
    case 'explore': {
      const { place } = raw;
      return isPlaceHash(place) ? { ask: 'explore', place } : null;
    }
    default:
      return null;
  }
}

function readTellRecord(raw: Record<string, unknown>): Tell | null {
  switch (raw.tell) {
    case 'show':
    case 'go': {
      const { tell, mention } = raw;
      return isCount(mention, Number.MAX_SAFE_INTEGER) ? { tell, mention } : null;
    }
    case 'next':
      return { tell: 'next' };
    case 'previous':
      return { tell: 'previous' };
    case 'look':
      return { tell: 'look' };
    case 'keep':
      return { tell: 'keep' };
    case 'back':
      return { tell: 'back' };
    default:
      return null;
  }
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null;
}

function isSlug(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= MAX_ENTITY_LENGTH && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(raw);
}

function isAlias(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= MAX_ALIAS_LENGTH && raw.trim() !== '';
}

/** The reference of a claim: `article-id/claim-id`. */
function isReference(raw: unknown): raw is string {
  if (typeof raw !== 'string') return false;
  const [article, claim, ...more] = raw.split('/');
  return isSlug(article) && isSlug(claim) && more.length === 0;
}

function readAround(raw: unknown): Around | null {
  if (!isRecord(raw)) return null;
  const { before, after } = raw;
  return isShort(before, LONGEST_AROUND) && isShort(after, LONGEST_AROUND) ? { before, after } : null;
}

function isShort(raw: unknown, longest: number): raw is string {
  return typeof raw === 'string' && raw.length <= longest;
}

/** Only as `placeToHash` writes it: what is read as a place and written again is the same. */
function isPlaceHash(raw: unknown): raw is string {
  return typeof raw === 'string' && placeToHash(hashToPlace(raw)) === raw;
}

function isCount(raw: unknown, most: number): raw is number {
  return Number.isSafeInteger(raw) && (raw as number) >= 0 && (raw as number) <= most;
}
