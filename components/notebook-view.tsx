import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../core/notebook/entry.ts';
import { byNewest, filterEntries, type Wanted } from '../core/notebook/filter.ts';
import { countTags, tagKey } from '../core/notebook/tags.ts';
import type { Say } from '../core/strings/strings.ts';
import { NoteFilter } from './note-filter.tsx';
import { type NoteDoings, NoteItem } from './note-item.tsx';
import { type NoteFormat, NoteTransfer, type NoteTransferProps } from './note-transfer.tsx';
import { Press } from './press.tsx';

export interface NotebookViewProps extends NoteDoings, Pick<NoteTransferProps, 'outcome' | 'onImport' | 'onClear'> {
  /** Null until they are read. */
  entries: readonly Entry[] | null;
  /** How many are of a later version, and how many cannot be read. */
  newer: number;
  unreadable: number;
  /** What keeps the notebook from being opened, in a sentence; empty when nothing does. */
  failure: string;
  say: Say;
  /** `isAll`: nothing is filtered out, so what only a file of our own can hold belongs in it too. */
  onExport(format: NoteFormat, entries: readonly Entry[], isAll: boolean): void;
}

/** More at once would be slow to draw, and nobody reads them in one go. */
const AT_ONCE = 50;

/**
 * The notebook: what the reader saved, the newest first.
 *
 * An entry that was deleted keeps its place, with the way back, until the reader leaves.
 */
export function NotebookView(props: NotebookViewProps) {
  const { entries, failure, say } = props;
  const id = useId();
  return (
    <section class="notebook" aria-labelledby={id}>
      <header class="notebook__head">
        <h1 id={id} tabIndex={-1}>
          {say('notebook.title')}
        </h1>
        <p class="soft">{say('notebook.about')}</p>
      </header>
      <p class="notebook__failure" role="alert">
        {failure}
      </p>
      {failure === '' &&
        (entries ? <Opened {...props} entries={entries} /> : <p role="status">{say('notebook.loading')}</p>)}
    </section>
  );
}

function Opened(props: NotebookViewProps & { entries: readonly Entry[] }) {
  const { entries, newer, unreadable, say, outcome } = props;
  const [wanted, setWanted] = useState<Wanted>({ words: '', tags: [] });
  const [many, setMany] = useState(AT_ONCE);
  const { listed, deleted, keepPlace, forget } = useDeleted(entries);
  const tags = useMemo(() => countTags(entries), [entries]);
  // A tag that nothing has any more cannot be taken back by the reader: it is not there to be ticked.
  const ticked = wanted.tags.filter((tag) => tags.some((one) => tagKey(one.tag) === tagKey(tag)));
  const isFiltered = wanted.words.trim() !== '' || ticked.length > 0;
  const found = isFiltered ? filterEntries(listed, { ...wanted, tags: ticked }) : listed;
  const shown = found.filter((entry) => !deleted.has(entry.id));
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone: the first of the new ones has its place.
    if (many > AT_ONCE)
      (view.current?.querySelector('.notebook__list')?.children[many - AT_ONCE] as HTMLElement | undefined)?.focus();
  }, [many]);
  const showAll = () => {
    setWanted({ words: '', tags: [] });
    view.current?.querySelector<HTMLElement>('[type=search]')?.focus();
  };

  return (
    <div ref={view}>
      {listed.length === 0 ? (
        <div class="notebook__empty">
          <p>{say('notebook.empty')}</p>
          <p class="soft">{say('notebook.empty-how')}</p>
        </div>
      ) : (
        <>
          <NoteFilter wanted={{ ...wanted, tags: ticked }} tags={tags} say={say} onWanted={setWanted} />
          <p class="notebook__count" role="status">
            {!isFiltered
              ? say('notebook.count', { count: shown.length })
              : shown.length === 0
                ? say('notebook.none-found')
                : say('notebook.found', { count: shown.length, all: entries.length })}
          </p>
          {isFiltered && shown.length === 0 && (
            <Press look="solid" onPress={showAll}>
              {say('notebook.show-all')}
            </Press>
          )}
          <ul class="notebook__list">
            {found.slice(0, many).map((entry) => (
              <li key={entry.id} tabIndex={-1}>
                <NoteItem
                  entry={entry}
                  isDeleted={deleted.has(entry.id)}
                  tags={tags}
                  say={say}
                  onJot={props.onJot}
                  onDelete={(gone) => {
                    keepPlace(gone);
                    return props.onDelete(gone);
                  }}
                  onRestore={props.onRestore}
                />
              </li>
            ))}
          </ul>
          {found.length > many && (
            <Press look="solid" onPress={() => setMany(many + AT_ONCE)}>
              {say('notebook.more', { count: Math.min(AT_ONCE, found.length - many) })}
            </Press>
          )}
        </>
      )}
      {newer > 0 && <p class="notebook__kept">{say('notebook.newer', { count: newer })}</p>}
      {unreadable > 0 && <p class="notebook__kept">{say('notebook.unreadable', { count: unreadable })}</p>}
      <NoteTransfer
        shown={shown.length}
        all={entries.length + newer + unreadable}
        outcome={outcome}
        say={say}
        onExport={(format) => props.onExport(format, shown, !isFiltered)}
        onImport={props.onImport}
        onClear={async () => {
          const problem = await props.onClear();
          if (problem === null) forget();
          return problem;
        }}
      />
    </div>
  );
}

/**
 * The entries with those that were deleted here where they were. Places are kept from before the deletion on and for good:
 * an entry that vanished for a moment would come back as another view, without its words and without the focus.
 */
function useDeleted(entries: readonly Entry[]) {
  const [gone, setGone] = useState<readonly Entry[]>([]);
  const there = new Set(entries.map(({ id }) => id));
  const deleted = gone.filter(({ id }) => !there.has(id));
  return {
    listed: deleted.length === 0 ? entries : [...entries, ...deleted].sort(byNewest),
    deleted: new Set(deleted.map(({ id }) => id)),
    keepPlace: (entry: Entry) => setGone((before) => [...before.filter(({ id }) => id !== entry.id), entry]),
    forget: () => setGone([]),
  };
}
