import citeCss from '../../../components/cite.css?inline';
import { CiteDialog } from '../../../components/cite-dialog.tsx';
import pageCss from '../../../components/page.css?inline';
import { FORMATS, type Format } from '../../../core/cite/formats.ts';
import type { CitationPrint } from '../../../core/cite/print.ts';
import citations from '../../../data/prints/citations.json';
import { articleOf, done } from '../sample.ts';
import type { View, ViewGroup } from '../view.ts';

// What the press wrote: to TypeScript the holes in its templates are plain strings.
const print = citations as unknown as CitationPrint;
const ARTICLE = 'azerbaijans-international-citizens';
const { claims } = articleOf(ARTICLE);

const dialog =
  (refs: readonly string[], format: Format): View['draw'] =>
  (say) => (
    <CiteDialog
      say={say}
      print={print}
      refs={refs}
      accessed="2026-05-01"
      format={format}
      onFormat={done}
      onCopy={async () => {}}
      onSave={done}
      onClose={done}
    />
  );

/** Citing. */
export const cite: ViewGroup = {
  id: 'cite',
  css: `${pageCss}\n${citeCss}`,
  stands: 'page',
  alone: true,
  views: [
    ...FORMATS.map(
      (format): View => ({ id: format, shows: `a claim as ${format}`, draw: dialog(claims.slice(0, 1), format) }),
    ),
    { id: 'article', shows: 'an article', draw: dialog([ARTICLE], 'plain') },
    { id: 'copied', shows: 'several, just copied', draw: dialog(claims, 'bibtex'), presses: ['.cite__doings .press'] },
  ],
};
