import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FORMATS, type Format, isProse } from '../core/cite/formats.ts';
import type { CitationPrint } from '../core/cite/print.ts';
import { type Citations, writeCitations } from '../core/cite/write-citations.ts';
import type { Say } from '../core/strings/strings.ts';
import { Choice } from './choice.tsx';
import { nameOfCiting } from './cite-picks.tsx';
import { Press } from './press.tsx';

export interface CiteDialogProps {
  say: Say;
  print: CitationPrint;
  /** Ids of articles and references of claims. */
  refs: readonly string[];
  /** The day of access: `2026-11-23`. */
  accessed: string;
  format: Format;
  onFormat(format: Format): void;
  /** Puts the text on the clipboard; rejects when the browser does not allow it. */
  onCopy(text: string): Promise<void>;
  onSave(file: Citations['file']): void;
  onClose(): void;
}

type Outcome = 'none' | 'copied' | 'not-copied' | 'saved';

/**
 * What was chosen, cited in the format the reader chooses, to be copied or saved.
 *
 * A modal dialog of the browser: it keeps the focus, closes at Escape, and gives the focus back to what opened it.
 */
export function CiteDialog({ say, print, refs, accessed, format, onFormat, onCopy, onSave, onClose }: CiteDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const preview = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const { text, file } = writeCitations(print, { refs, format, accessed });

  useLayoutEffect(() => {
    dialog.current?.showModal();
    // The browser would take the first format, chosen or not.
    dialog.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);

  const copy = async () => {
    setOutcome('none'); // so that copying again is said again
    try {
      await onCopy(text);
      setOutcome('copied');
    } catch {
      setOutcome('not-copied');
      preview.current?.focus();
      preview.current?.select();
    }
  };
  const save = () => {
    onSave(file);
    setOutcome('saved');
  };
  const choose = (chosen: Format) => {
    setOutcome('none');
    onFormat(chosen);
  };

  return (
    <dialog ref={dialog} class="cite" aria-labelledby={`${id}-heading`} onClose={onClose}>
      <h2 id={`${id}-heading`}>{heading(refs, say)}</h2>
      <Choice
        legend={say('cite.format')}
        options={FORMATS.map((value) => ({ value, words: say(`cite.format.${value}`) }))}
        value={format}
        onChoose={choose}
      />
      <label class="cite__label" for={`${id}-text`}>
        {say('cite.text')}
      </label>
      <textarea
        ref={preview}
        id={`${id}-text`}
        class={`cite__text${isProse(format) ? '' : ' cite__text--record'}`}
        aria-describedby={`${id}-notes`}
        dir="auto"
        lang="en"
        rows={9}
        readOnly
        spellcheck={false}
        value={text}
      />
      <p id={`${id}-notes`} class="hint">
        <span>{say('cite.accessed', { date: say.date(accessed) })} </span>
        <span>{say('cite.paraphrase')} </span>
        {say.language !== 'en' && <span>{say('cite.language')}</span>}
      </p>
      <div class="cite__doings">
        <Press look="solid" onPress={copy}>
          {say('cite.copy')}
        </Press>
        <Press look="solid" onPress={save}>
          {say('cite.save')}
        </Press>
        <Press onPress={() => dialog.current?.close()}>{say('cite.close')}</Press>
        <p class="cite__outcome" role="status">
          {tell(outcome, file.name, say)}
        </p>
      </div>
    </dialog>
  );
}

function heading(refs: readonly string[], say: Say): string {
  if (refs.length !== 1) return say('cite.selection', { count: refs.length });
  return say(nameOfCiting(refs[0] ?? ''));
}

function tell(outcome: Outcome, name: string, say: Say): string {
  if (outcome === 'none') return '';
  return outcome === 'saved' ? say('cite.saved', { name }) : say(`cite.${outcome}`);
}
