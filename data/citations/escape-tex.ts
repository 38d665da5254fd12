/** Text as TeX reads it, letter by letter: `Ə` and `ı` stay as they are, since BibLaTeX and BibTeX files are UTF-8. */

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/**
 * @example escapeTex('100% {A & B} – a--b') === '100\\% \\{A \\& B\\} – a-{}-b'
 */
export function escapeTex(text: string): string {
  return (
    text
      .replace(/[\\~^`<>|]|[&%$#_{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
      // Two hyphens would be set as a dash, and two apostrophes as a quotation mark.
      .replace(/-(?=-)/g, '-{}')
      .replace(/'(?=')/g, "'{}")
  );
}
