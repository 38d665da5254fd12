/**
 * Names inside things to click or type rather than to read: www.azerbaijan.example, info@azerbaijan.example, @Azerbaijan,
 * r/Azerbaijan, en.example.org/wiki/Azerbaijan, Azerbaijan.pdf.
 *
 * A hashtag is different: its writer says in public what the post is about, so #Azerbaijan is a mention.
 */

/** Addresses can be endless; what decides lies near. */
const REACH = 120;
/** What ends an address on either side: space, quotes, brackets, and scripts that put no space between words. */
const EDGE = /[\s<>"'“”‘’«»()[\]\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/;
const ADDRESS = /:\/\/|\bwww\.|@|^\/|^[a-z]\/|[a-z][a-z0-9-]*\.[a-z]{2,}[/:?#]|[?&][a-z_]+=|\\/i;
/** A small letter right after the point: "Azerbaijan.travel", but not the forgotten space of "in Azerbaijan.The". */
const DOMAIN_AFTER = /^(?:-[a-z0-9-]+)?\.[a-z][a-z0-9]/;

/** The address that `[start, end)` is a piece of, or null. */
export function findAddress(text: string, start: number, end: number): string | null {
  let from = start;
  while (from > Math.max(0, start - REACH) && !EDGE.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < Math.min(text.length, end + REACH) && !EDGE.test(text.charAt(to))) to += 1;
  if (from === start && to === end) return null;
  const whole = text.slice(from, to);
  return ADDRESS.test(whole) || DOMAIN_AFTER.test(text.slice(end, to)) ? whole : null;
}
