import { LONGEST_ADDRESS } from './entry.ts';

/** Names under which sites hand over keys in the part after `#`, where only scripts of the page read them. */
const SECRET =
  /(?:^#?|[#&?;/])(?:access_?token|id_?token|refresh_?token|auth_?token|token|secret|password|passwd|session(?:_?id)?|api_?key)=/i;

/**
 * A page's address as it is kept: as it is, without a user and password, and without a fragment that holds a key.
 * One that is longer than is kept loses its query, and then its path. Null for what is no address to come back to.
 *
 * @example keepAddress('https://me:pass@news.example/story#part') === 'https://news.example/story#part'
 */
export function keepAddress(address: string): string | null {
  if (!URL.canParse(address) || !/^(?:https?|file|ftp|about|blob|filesystem):/i.test(address)) return null;
  const url = new URL(address);
  const isChanged = url.username !== '' || url.password !== '' || SECRET.test(url.hash);
  url.username = '';
  url.password = '';
  if (SECRET.test(url.hash)) url.hash = '';
  const kept = isChanged ? url.href : address;
  const ways = [kept, kept.replace(/[?#].*$/s, ''), `${url.protocol}//${url.host}/`];
  return ways.find((way) => way.length <= LONGEST_ADDRESS && URL.canParse(way)) ?? null;
}

/** What may be offered as a link: the rest is shown as text. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
