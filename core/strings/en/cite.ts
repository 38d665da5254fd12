/** The words of citing and exporting, in English. What is cited stays English: see docs/decisions/0015-citations.md. */
export const cite = {
  'cite.claim': 'Cite this claim',
  'cite.article': 'Cite this article',
  'cite.selection': { one: 'Cite {count} selected entry', other: 'Cite {count} selected entries' },

  'cite.format': 'Format',
  'cite.format.plain': 'Plain text',
  'cite.format.apa': 'APA, 7th edition',
  'cite.format.chicago': 'Chicago, 18th edition (author-date)',
  'cite.format.bibtex': 'BibTeX (LaTeX, Zotero)',
  'cite.format.ris': 'RIS (Zotero, EndNote, Mendeley)',
  'cite.format.csl-json': 'CSL-JSON (Zotero, Pandoc)',
  'cite.format.wikipedia': 'Wikipedia (cite web)',

  'cite.text': 'Citation',
  'cite.accessed': 'Day of access: {date}.',
  'cite.paraphrase':
    'Claims are in our words, not quotations. The citation says so, and says what is at stake for the publisher.',
  'cite.language': 'Citations are always in English.',
  'cite.copy': 'Copy',
  'cite.copied': 'Copied',
  'cite.not-copied': 'The browser did not let us copy. The text is selected: copy it by keyboard or menu.',
  'cite.save': 'Save as file',
  'cite.saved': 'Handed to the browser as {name}',
  'cite.close': 'Close',
  'cite.failed': 'The citations could not be loaded: {error}',

  'cite.pick': 'Select to cite',
  'cite.pick-claim': 'Select to cite: {claim}',
  'cite.picked': { one: '{count} claim selected', other: '{count} claims selected' },
  'cite.pick-all': 'Select all claims',
  'cite.pick-none': 'Clear the selection',
  'cite.open-picked': 'Cite the selection',
} as const;
