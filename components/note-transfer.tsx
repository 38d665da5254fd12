import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RefusedEntry } from '../core/notebook/notebook-file.ts';
import type { Say } from '../core/strings/strings.ts';
import { type NoteProblem, sayProblem } from './note-problem.ts';
import { Press } from './press.tsx';

export const NOTE_FORMATS = ['markdown', 'csv', 'ris', 'json'] as const;
export type NoteFormat = (typeof NOTE_FORMATS)[number];

/** What came of the last import or export: a sentence each, and the entries of a file that could not be read. */
export interface NoteOutcome {
  said: readonly string[];
  refused: readonly RefusedEntry[];
}

export interface NoteTransferProps {
  /** How many entries are shown, and how many there are at all. */
  shown: number;
  all: number;
  outcome: NoteOutcome;
  say: Say;
  onExport(format: NoteFormat): void;
  onImport(file: File): void;
  onClear(): Promise<NoteProblem>;
}

const MOST_TOLD = 20;

/** The notebook as a file, back from a file, and gone. Deleting asks first and says how many there are. */
export function NoteTransfer({ shown, all, outcome, say, onExport, onImport, onClear }: NoteTransferProps) {
  const id = useId();
  return (
    <section class="notebook__transfer" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{say('notebook.transfer')}</h2>
      {all > 0 && (
        <fieldset>
          <legend>{say('notebook.export')}</legend>
          <p class="hint">
            {say('notebook.export-count', { count: shown })} {say('notebook.export-json-hint')}
          </p>
          <div class="notebook__doings">
            {NOTE_FORMATS.map((format) => (
              <Press
                key={format}
                look="solid"
                disabled={shown === 0 && format !== 'json'}
                onPress={() => onExport(format)}
              >
                {say(`notebook.export-${format}`)}
              </Press>
            ))}
          </div>
        </fieldset>
      )}
      <div class="notebook__doings">
        <span class="notebook__file">
          <input
            id={id}
            class="unseen"
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = ''; // so that the same file, mended, can be chosen again
              if (file) onImport(file);
            }}
          />
          <label class="press press--solid" for={id}>
            {say('notebook.import')}
          </label>
        </span>
      </div>
      <Outcome outcome={outcome} say={say} />
      <DeleteAll all={all} say={say} onClear={onClear} />
    </section>
  );
}

function Outcome({ outcome: { said, refused }, say }: Pick<NoteTransferProps, 'outcome' | 'say'>) {
  const lines = refused.flatMap(({ number, problems }) =>
    problems.map(({ field, problem }) =>
      field === '' ? say('notebook.problem-whole', { number }) : say(`notebook.problem-${problem}`, { number, field }),
    ),
  );
  return (
    <div class="notebook__outcome" role="status" dir="auto">
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {lines.length > 0 && (
        <ul>
          {lines.slice(0, MOST_TOLD).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {lines.length > MOST_TOLD && <li>{say('notebook.import-more', { count: lines.length - MOST_TOLD })}</li>}
        </ul>
      )}
    </div>
  );
}

/** While it asks, the button that was pressed is the one that goes back: pressing twice by accident loses nothing. */
function DeleteAll({ all, say, onClear }: Pick<NoteTransferProps, 'all' | 'say' | 'onClear'>) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const done = useRef(false);
  useEffect(() => {
    if (done.current) place.current?.focus(); // the buttons are gone
    done.current = false;
  }, [all]);

  async function clear() {
    setAsking(false);
    done.current = true;
    const problem = await onClear();
    if (problem) done.current = false;
    setSaid(problem ? sayProblem(problem, say) : say('notebook.all-deleted'));
  }

  return (
    <div class="notebook__clear" ref={place} tabIndex={-1}>
      <p role="status">{asking ? say('notebook.delete-ask', { count: all }) : said}</p>
      {all > 0 && (
        <div class="notebook__doings">
          <Press
            onPress={() => {
              setAsking(!asking);
              setSaid('');
            }}
          >
            {asking ? say('notebook.delete-no') : say('notebook.delete-all', { count: all })}
          </Press>
          {asking && (
            <Press look="solid" onPress={() => void clear()}>
              {say('notebook.delete-yes', { count: all })}
            </Press>
          )}
        </div>
      )}
    </div>
  );
}
