import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NoteProblem } from '../../components/note-problem.ts';
import type { NoteFormat, NoteOutcome } from '../../components/note-transfer.tsx';
import { NotebookView } from '../../components/notebook-view.tsx';
import { offerFile } from '../../components/offer-file.ts';
import type { Entry } from '../../core/notebook/entry.ts';
import { exportCsv } from '../../core/notebook/export-csv.ts';
import { exportMarkdown } from '../../core/notebook/export-markdown.ts';
import { exportRis } from '../../core/notebook/export-ris.ts';
import { exportNotebook, importNotebook } from '../../core/notebook/notebook-file.ts';
import type { Say } from '../../core/strings/strings.ts';
import { whyNotSaved } from '../../platform/notebook-saving.ts';
import { type Contents, isPrivate, openNotebook } from '../../platform/notebook-store.ts';

const notebook = openNotebook();
const NOTHING: NoteOutcome = { said: [], refused: [] };

const FILES = {
  markdown: { name: 'azerbaijan-in-context-notebook.md', type: 'text/markdown' },
  csv: { name: 'azerbaijan-in-context-notebook.csv', type: 'text/csv' },
  ris: { name: 'azerbaijan-in-context-notebook.ris', type: 'application/x-research-info-systems' },
  json: { name: 'azerbaijan-in-context-notebook.json', type: 'application/json' },
} as const;

/** The notebook: connects the view to the storage and to files. */
export function NotebookPlace({ say }: { say: Say }) {
  const { contents, failure } = useContents(say);
  const [outcome, setOutcome] = useState(NOTHING);
  const removed = useRef(new Map<string, Entry>());
  const entries = contents?.entries ?? null;

  function write(format: NoteFormat, shown: readonly Entry[], isAll: boolean): string {
    if (format === 'markdown') return exportMarkdown(shown, say);
    if (format === 'csv') return exportCsv(shown);
    if (format === 'ris') return exportRis(shown);
    return exportNotebook([...shown, ...((isAll && contents?.newer) || [])]);
  }

  function exportFile(format: NoteFormat, shown: readonly Entry[], isAll: boolean) {
    const { name, type } = FILES[format];
    offerFile({ name, mime: type, text: write(format, shown, isAll) });
    setOutcome({ said: [say('notebook.exported', { name })], refused: [] });
  }

  return (
    <NotebookView
      entries={entries}
      newer={contents?.newer.length ?? 0}
      unreadable={contents?.unreadable ?? 0}
      failure={failure}
      outcome={outcome}
      say={say}
      onJot={(entry, change) => attempt(async () => (await notebook.jot(entry.id, change)) === null)}
      onDelete={(entry) =>
        attempt(async () => {
          removed.current.set(entry.id, (await notebook.remove(entry.id)) ?? entry);
        })
      }
      // As it was when it went: a note that was being written then is in it.
      onRestore={(entry) => attempt(() => notebook.put(removed.current.get(entry.id) ?? entry))}
      onClear={() => attempt(() => notebook.clear())}
      onExport={exportFile}
      onImport={async (file) => setOutcome(await importFile(file, say))}
    />
  );
}

/** `run` answers true when the entry is gone. */
async function attempt(run: () => Promise<unknown>): Promise<NoteProblem> {
  try {
    return (await run()) === true ? 'gone' : null;
  } catch (error) {
    return whyNotSaved(error);
  }
}

async function importFile(file: File, say: Say): Promise<NoteOutcome> {
  const safe = say('notebook.import-safe');
  try {
    const read = importNotebook(await file.text());
    if (!read.ok) return { said: [say(`notebook.file-${read.problem}`), safe], refused: [] };
    const { added, same } = await notebook.addAll(read.entries);
    const said = [say('notebook.imported', { count: added })];
    if (same > 0) said.push(say('notebook.import-same', { count: same }));
    if (read.refused.length > 0) said.push(say('notebook.import-refused', { count: read.refused.length }));
    return { said, refused: read.refused };
  } catch (error) {
    return { said: [say(`notebook.refused-${whyNotSaved(error)}`), safe], refused: [] };
  }
}

/** What the notebook holds, always the newest, whichever page or the worker changed it. */
function useContents(say: Say): { contents: Contents | null; failure: string } {
  const [contents, setContents] = useState<Contents | null>(null);
  const [why, setWhy] = useState<NoteProblem>(isPrivate() ? 'private' : null);
  useEffect(() => {
    if (isPrivate()) return;
    const life = new AbortController();
    let latest = 0;
    const read = async () => {
      const mine = ++latest;
      try {
        const now = await notebook.list();
        if (mine === latest && !life.signal.aborted) setContents(now);
      } catch (error) {
        if (!life.signal.aborted) setWhy(whyNotSaved(error));
      }
    };
    notebook.watch(read, life.signal);
    read();
    return () => life.abort();
  }, []);
  const failure = useMemo(() => {
    if (why === 'private') return say('notebook.private');
    return why === null || why === 'gone' ? '' : say(`notebook.refused-${why}`);
  }, [why, say]);
  return { contents, failure };
}
