/** How marks look. One rule, in a sheet that is in the page only while there is something to mark. */
import type { Settings } from '../core/settings.ts';

/**
 * A colour between light and dark, so thin that it shows on both and leaves the text readable. It is not the text's own:
 * in `::highlight` Chromium 156 takes `currentColor` inside `color-mix` for black, which does not show on dark grounds.
 * The underline keeps a fainter tint, since Firefox draws no line here before 146.
 * Forced colours get the pair the system keeps for marked text, and paper gets nothing.
 */
const LOOKS: Record<Settings['style'], string> = {
  tint: 'background-color: rgb(60 140 200 / 22%);',
  underline: 'background-color: rgb(60 140 200 / 8%); text-decoration: underline dotted;',
};

export function paintRule(name: string, style: Settings['style']): string {
  const forced =
    '@media (forced-colors: active) { background-color: Mark; color: MarkText; text-decoration: underline; }';
  return `@media screen { ::highlight(${name}) { ${LOOKS[style]} ${forced} } }`;
}

/** Stronger than a mark, and with a line under it: a mark that is lit up must be told from its neighbours without its colour. */
export function flashRule(name: string): string {
  const light = 'background-color: rgb(60 140 200 / 50%); text-decoration: underline; text-decoration-thickness: 3px;';
  const forced = '@media (forced-colors: active) { background-color: Highlight; color: HighlightText; }';
  return `@media screen { ::highlight(${name}) { ${light} ${forced} } }`;
}

/** A name that says nothing and that no page can guess. */
export function drawName(): string {
  const [one = 0, two = 0, three = 0] = crypto.getRandomValues(new Uint32Array(3));
  return `h${[one, two, three].map((number) => number.toString(36).padStart(7, '0')).join('')}`;
}

/** The name in a rule made by `paintRule`, as browsers write it back; null for anybody else's. */
export function nameInRule(text: string): string | null {
  return /^@media screen \{\s*::highlight\((h[0-9a-z]{21})\)/.exec(text)?.[1] ?? null;
}
