/** How marks look. One rule, in a sheet that is in the page only while there is something to mark. */
import type { Settings } from '../core/settings.ts';

/**
 * A tint of the text's own colour is seen on light and on dark grounds. The underline keeps a fainter one, since Firefox
 * draws no line here before 146. Forced colours get the pair the system keeps for marked text, and paper gets nothing.
 */
const LOOKS: Record<Settings['style'], string> = {
  tint: 'background-color: color-mix(in srgb, currentColor 14%, transparent);',
  underline: 'background-color: color-mix(in srgb, currentColor 6%, transparent); text-decoration: underline dotted;',
};

export function paintRule(name: string, style: Settings['style']): string {
  const forced =
    '@media (forced-colors: active) { background-color: Mark; color: MarkText; text-decoration: underline; }';
  return `@media screen { ::highlight(${name}) { ${LOOKS[style]} ${forced} } }`;
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
