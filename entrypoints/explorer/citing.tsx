import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type CiteDesk, CiteDeskContext } from '../../components/cite-desk.ts';
import { CiteDialog } from '../../components/cite-dialog.tsx';
import { CitePicks } from '../../components/cite-picks.tsx';
import { offerFile } from '../../components/offer-file.ts';
import { localDay } from '../../core/cite/access-date.ts';
import type { Format } from '../../core/cite/formats.ts';
import type { CitationPrint } from '../../core/cite/print.ts';
import type { Say } from '../../core/strings/strings.ts';

interface CitingProps {
  say: Say;
  children: ComponentChildren;
}

interface Cited {
  print: CitationPrint;
  refs: readonly string[];
  /** The day the dialog was opened, so that what is shown stays as it is past midnight. */
  accessed: string;
}

/** Lets every claim and article below be cited. Picks and format last as long as the tab; nothing is stored. */
export function Citing({ say, children }: CitingProps) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [cited, setCited] = useState<Cited | null>(null);
  const [format, setFormat] = useState<Format>('plain');
  const [failure, setFailure] = useState('');

  const desk = useMemo<CiteDesk>(
    () => ({
      picked,
      onPick: (refs, on) =>
        setPicked((before) => new Set(on ? [...before, ...refs] : [...before].filter((ref) => !refs.includes(ref)))),
      onCite(refs) {
        setFailure('');
        loadPrint().then(
          (print) => setCited({ print, refs, accessed: localDay(new Date()) }),
          (error) => setFailure(String(error)),
        );
      },
    }),
    [picked],
  );

  return (
    <CiteDeskContext.Provider value={desk}>
      {children}
      <p role="alert">{failure && say('cite.failed', { error: failure })}</p>
      <CitePicks say={say} />
      {cited && (
        <CiteDialog
          {...cited}
          say={say}
          format={format}
          onFormat={setFormat}
          onCopy={(text) => navigator.clipboard.writeText(text)}
          onSave={offerFile}
          onClose={() => setCited(null)}
        />
      )}
    </CiteDeskContext.Provider>
  );
}

/** Only when a reader wants to cite: it is a third of the knowledge base. */
async function loadPrint(): Promise<CitationPrint> {
  const { default: print } = await import('../../data/prints/citations.json');
  // What the press wrote: to TypeScript the holes in its templates are plain strings.
  return print as unknown as CitationPrint;
}
