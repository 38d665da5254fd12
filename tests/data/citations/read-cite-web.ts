/** A strict reader of what we write for Wikipedia: one template, one link, then words without any markup. */
export interface CiteWeb {
  fields: Record<string, string>;
  link: { url: string; label: string };
  after: string;
}

const FIRST_MARKUP = /[[\]{}|<>]|''|__|~~|&(?!#\d+;)(?=#?\w+;)/;

export function readCiteWeb(text: string): CiteWeb {
  const [, template, url, label, after] =
    /^\{\{cite web \|(.*?)\}\} \[(https?:\/\/[^\s[\]<>"{}|]+) ([^\]]+)\]\. ([^\n]*)$/.exec(text) ?? [];
  if (template === undefined || url === undefined || label === undefined || after === undefined)
    throw new Error(`not a template, a link and words: ${text}`);
  const fields = Object.fromEntries(template.split(' |').map(readField));
  return { fields, link: { url: plain(url), label }, after: plain(after) };
}

function readField(field: string): [string, string] {
  const [, name, value] = /^([a-z-]+)=(.*)$/.exec(field) ?? [];
  if (name === undefined || value === undefined) throw new Error(`not a field: "${field}"`);
  return [name, plain(value)];
}

function plain(wikitext: string): string {
  const markup = FIRST_MARKUP.exec(wikitext);
  if (markup) throw new Error(`"${markup[0]}" is markup in: ${wikitext}`);
  return wikitext.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
