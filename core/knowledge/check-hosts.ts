/** Addresses that could pass for another: we send readers to no look-alike. */
import type { Drafts } from './draft.ts';
import { addressPlaces } from './places.ts';
import { type Problem, shown } from './problem.ts';

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Arabic', 'Hebrew', 'Han', 'Hangul'];

export function checkHosts(drafts: Drafts): Problem[] {
  return addressPlaces(drafts).flatMap(({ file, field, value }) => {
    const reason = suspicion(value);
    return reason ? [{ file, field, reason }] : [];
  });
}

/**
 * Why the host of an address may not be what it looks like; null when it is plain.
 *
 * @example suspicion('https://xn--80ak6aa92e.com/') // 'the host "xn--80ak6aa92e.com" is in punycode …'
 */
export function suspicion(address: string): string | null {
  const authority = /^https?:\/\/([^/?#]*)/.exec(address)?.[1] ?? '';
  if (authority === '') return `${shown(address)} has no host`;
  if (authority.includes('@')) return `${shown(authority)} hides its host behind a user name`;
  if (/(^|\.)xn--/i.test(authority)) return `the host ${shown(authority)} is in punycode and could pass for another`;
  const scripts = SCRIPTS.filter((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(authority));
  return scripts.length > 1 ? `the host ${shown(authority)} mixes ${scripts.join(' and ')} letters` : null;
}
