import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LONGEST_NOTE } from '../core/notebook/entry.ts';
import type { Say } from '../core/strings/strings.ts';
import { type NoteProblem, sayProblem } from './note-problem.ts';

interface NoteEditorProps {
  note: string;
  say: Say;
  onNote(note: string): Promise<NoteProblem>;
}

/** A pause in typing, after which a note is saved without a word: a tab may be closed without leaving the field. */
const PAUSE_MS = 800;
const MOST_ROWS = 14;

/** The reader's own words. They are saved when the field is left, or with Ctrl and Enter, and that is said. */
export function NoteEditor({ note, say, onNote }: NoteEditorProps) {
  const id = useId();
  const [said, setSaid] = useState('');
  // Null as long as nothing is typed: then the field follows what is stored, which another tab may change.
  const [draft, setDraft] = useState<string | null>(null);
  const written = draft ?? note;
  const isLong = written.length > LONGEST_NOTE;

  async function save(): Promise<boolean> {
    if (draft === null || isLong) return false;
    const problem = draft === note ? null : await onNote(draft);
    if (problem) setSaid(sayProblem(problem, say));
    return problem === null;
  }

  async function leave() {
    if (!(await save())) return;
    setDraft(null);
    setSaid(say('notebook.note-saved'));
  }

  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (draft === null) return;
    const pause = setTimeout(() => latest.current(), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [draft]);
  useEffect(() => () => void latest.current(), []);

  return (
    <div class="note__own">
      <label for={id}>{say('notebook.note')}</label>
      <textarea
        id={id}
        class="field"
        dir="auto"
        rows={rowsFor(written)}
        value={written}
        aria-describedby={`${id}-said`}
        aria-invalid={isLong || undefined}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          setSaid('');
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) leave();
        }}
      />
      <p class="hint" id={`${id}-said`} role="status">
        {isLong
          ? say('notebook.note-long', { count: written.length, most: LONGEST_NOTE })
          : said || (draft !== null && say('notebook.note-hint'))}
      </p>
    </div>
  );
}

/** For browsers without `field-sizing` (Firefox 153): as many lines as there are, and no scrolling in short notes. */
function rowsFor(text: string): number {
  const rows = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 70), 0);
  return Math.min(MOST_ROWS, Math.max(2, rows));
}
