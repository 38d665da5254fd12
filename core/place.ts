/** A place in the knowledge base that can be linked to. Deep links survive a restart: they say ids, which never change. */
import { TOPICS, type Topic } from './topics.ts';

export type Place =
  | { kind: 'home' }
  | { kind: 'topic'; topic: Topic }
  | { kind: 'entity' | 'article' | 'claim'; id: string }
  | { kind: 'search'; query: string }
  | { kind: 'pictures' }
  | { kind: 'notebook' };

/** Longer parts of an address are nobody's. */
const LONGEST = 500;
const BY_ID = ['entity', 'article', 'claim'] as const;

/**
 * The place as the part of an address after `#`.
 *
 * @example placeToHash({ kind: 'claim', id: 'some-article/some-claim' }) === '#/claim/some-article%2Fsome-claim'
 */
export function placeToHash(place: Place): string {
  switch (place.kind) {
    case 'home':
      return '#/';
    case 'topic':
      return `#/topic/${place.topic}`;
    case 'search':
      return `#/search/${encodeURIComponent(place.query)}`;
    case 'pictures':
    case 'notebook':
      return `#/${place.kind}`;
    default:
      return `#/${place.kind}/${encodeURIComponent(place.id)}`;
  }
}

/** The place a hash names; `home` where it names none. Never throws, whatever stands there. */
export function hashToPlace(hash: string): Place {
  const [, kind = '', given = ''] = /^#\/([a-z]+)(?:\/([^/]*))?$/.exec(hash) ?? [];
  const id = decode(given);
  if (kind === 'pictures' || kind === 'notebook') return { kind };
  if (id === '' || id.length > LONGEST) return { kind: 'home' };
  if (kind === 'search') return { kind, query: id };
  const topic = TOPICS.find((each) => each === id);
  if (kind === 'topic' && topic) return { kind, topic };
  const byId = BY_ID.find((each) => each === kind);
  return byId ? { kind: byId, id } : { kind: 'home' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
