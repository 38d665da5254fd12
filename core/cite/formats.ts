/** The forms in which a citation can be taken away. */

/** Prose: an article is given once, and its claims stand below it. */
export const PROSE_FORMATS = ['plain', 'apa', 'chicago'] as const;
/** Records for reference managers and editors: each claim is a record of its own. */
export const RECORD_FORMATS = ['bibtex', 'ris', 'csl-json', 'wikipedia'] as const;
export const FORMATS = [...PROSE_FORMATS, ...RECORD_FORMATS] as const;

export type ProseFormat = (typeof PROSE_FORMATS)[number];
export type RecordFormat = (typeof RECORD_FORMATS)[number];
export type Format = (typeof FORMATS)[number];

interface FileKind {
  extension: string;
  mime: string;
  /** RIS asks for CR and LF at the end of each line. */
  lineEnd: '\n' | '\r\n';
}

const TEXT: FileKind = { extension: 'txt', mime: 'text/plain', lineEnd: '\n' };

/** What a file in `format` is called and how its lines end. */
export const FILE_KINDS: Readonly<Record<Format, FileKind>> = {
  plain: TEXT,
  apa: TEXT,
  chicago: TEXT,
  wikipedia: TEXT,
  bibtex: { extension: 'bib', mime: 'application/x-bibtex', lineEnd: '\n' },
  ris: { extension: 'ris', mime: 'application/x-research-info-systems', lineEnd: '\r\n' },
  'csl-json': { extension: 'json', mime: 'application/vnd.citationstyles.csl+json', lineEnd: '\n' },
};

export function isProse(format: Format): format is ProseFormat {
  return PROSE_FORMATS.some((each) => each === format);
}
