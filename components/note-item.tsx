import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Entry, Jottings } from '../core/notebook/entry.ts';
import { isWebAddress } from '../core/notebook/page-address.ts';
import { savedDay } from '../core/notebook/saved-day.ts';
import type { CountedTag } from '../core/notebook/tags.ts';
import type { Say } from '../core/strings/strings.ts';
import { markSurface } from './mark-surface.tsx';
import { NoteEditor } from './note-editor.tsx';
import { type NoteProblem, sayProblem } from './note-problem.ts';
import { NoteTags } from './note-tags.tsx';
import { OutwardLink } from './outward-link.tsx';
import { PlaceLink } from './place-link.tsx';
import { Press } from './press.tsx';
import { SourceLine } from './source-line.tsx';

/** What can be done to an entry. */
export interface NoteDoings {
  onJot(entry: Entry, change: Partial<Jottings>): Promise<NoteProblem>;
  onDelete(entry: Entry): Promise<NoteProblem>;
  onRestore(entry: Entry): Promise<NoteProblem>;
}

interface NoteItemProps extends NoteDoings {
  entry: Entry;
  /** It is in the notebook no more, and can come back. */
  isDeleted: boolean;
  /** All tags in use. */
  tags: readonly CountedTag[];
  say: Say;
}

/** One entry: what was saved, where it was met, and the reader's own words. */
export function NoteItem({ entry, isDeleted, tags, say, ...doings }: NoteItemProps) {
  const id = useId();
  const title = entry.kind === 'claim' ? entry.claim.article.title : entry.mention.name;
  const { said, press, button } = useDeleting(entry, isDeleted, say, doings);
  return (
    <article class="note" aria-labelledby={id} data-entry={entry.id} data-deleted={isDeleted || undefined}>
      <header class="note__head">
        <p class="note__kind">{say(`notebook.${entry.kind}`)}</p>
        <h2 id={id} dir="auto">
          {title}
        </h2>
        <p class="soft small">{say('notebook.saved-on', { date: say.date(savedDay(entry.savedAt)) })}</p>
      </header>
      {!isDeleted && (
        <>
          <What entry={entry} say={say} />
          <Where entry={entry} say={say} />
          <NoteTags
            own={entry.tags}
            tags={tags}
            say={say}
            onTags={(changed) => doings.onJot(entry, { tags: changed })}
          />
          <NoteEditor note={entry.note} say={say} onNote={(note) => doings.onJot(entry, { note })} />
        </>
      )}
      <div class="note__foot" ref={button}>
        <span role="status">{said}</span>
        <Press
          label={say(isDeleted ? 'notebook.undo-delete' : 'notebook.delete-one', { title })}
          look={isDeleted ? 'solid' : 'quiet'}
          onPress={press}
        >
          {say(isDeleted ? 'notebook.undo' : 'notebook.delete')}
        </Press>
      </div>
    </article>
  );
}

function useDeleting(entry: Entry, isDeleted: boolean, say: Say, { onDelete, onRestore }: NoteDoings) {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current) button.current?.querySelector('button')?.focus(); // the way back is where the way was
    pressed.current = false;
  }, [isDeleted]);

  async function run() {
    if (busy) return;
    setBusy(true);
    pressed.current = true;
    const problem = await (isDeleted ? onRestore : onDelete)(entry);
    setSaid(problem ? sayProblem(problem, say) : say(isDeleted ? 'notebook.restored' : 'notebook.deleted'));
    setBusy(false);
  }
  return { said, button, press: () => void run() };
}

function What({ entry, say }: Pick<NoteItemProps, 'entry' | 'say'>) {
  const { mention } = entry;
  return (
    <>
      {entry.kind === 'claim' && (
        <>
          <blockquote class="claim__text" lang={entry.claim.lang} dir="auto">
            {entry.claim.text}
          </blockquote>
          <SourceLine article={entry.claim.article} say={say} />
          <div class="claim__others">
            <h3>{say('claim.others')}</h3>
            <p lang={entry.claim.lang} dir="auto">
              {entry.claim.others}
            </p>
          </div>
        </>
      )}
      {mention && (
        <div class="note__sentence">
          <h3>{say('notebook.sentence')}</h3>
          <blockquote lang="" dir="auto">
            {markSurface(mention)}
          </blockquote>
        </div>
      )}
    </>
  );
}

function Where({ entry, say }: Pick<NoteItemProps, 'entry' | 'say'>) {
  const { page, mention } = entry;
  return (
    <>
      {page && (
        <div class="note__page">
          <h3>{say('notebook.page')}</h3>
          <p dir="auto">
            {isWebAddress(page.address) ? (
              <OutwardLink link={{ url: page.address, archived: false }} say={say}>
                <bdi lang="">{page.title || page.address}</bdi>
              </OutwardLink>
            ) : (
              <bdi lang="">{page.title}</bdi>
            )}
            <span class="note__where">{placeOf(page.address)}</span>
          </p>
        </div>
      )}
      <p class="note__ways">
        {entry.kind === 'claim' && (
          <>
            <PlaceLink to={{ kind: 'claim', id: entry.claim.ref }}>{say('notebook.open-claim')}</PlaceLink>
            <OutwardLink link={{ url: entry.claim.passage, archived: true }} say={say}>
              {say('claim.passage')}
            </OutwardLink>
          </>
        )}
        {mention && (
          <PlaceLink to={{ kind: 'entity', id: mention.entity }}>
            {say('notebook.open-entity', { name: mention.name })}
          </PlaceLink>
        )}
      </p>
    </>
  );
}

/** The host is enough to know a page by; what has none is shown as it is. */
function placeOf(address: string): string {
  return (URL.canParse(address) && new URL(address).host) || address;
}
