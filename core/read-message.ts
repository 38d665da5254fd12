/**
 * Reads messages that arrive over a border. Total: whatever is sent, the answer is a message made anew from known parts,
 * or null. Nothing of the sender's object is kept.
 */
import type { Ask, Tell } from './messages.ts';
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
      const { entity, ready } = raw;
      return isSlug(entity) && typeof ready === 'boolean' ? { ask: 'card', entity, ready } : null;
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
    case 'options':
      return { ask: 'options' };
    default:
      return null;
  }
}

function readTellRecord(raw: Record<string, unknown>): Tell | null {
  switch (raw.tell) {
    case 'show': {
      const { mention } = raw;
      return isCount(mention, Number.MAX_SAFE_INTEGER) ? { tell: 'show', mention } : null;
    }
    case 'next':
      return { tell: 'next' };
    case 'previous':
      return { tell: 'previous' };
    case 'look':
      return { tell: 'look' };
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

function isCount(raw: unknown, most: number): raw is number {
  return Number.isSafeInteger(raw) && (raw as number) >= 0 && (raw as number) <= most;
}
