import { useId, useRef, useState } from 'preact/hooks';
import { LONGEST_TAG, MOST_TAGS } from '../core/notebook/entry.ts';
import { addTags, type CountedTag, removeTag, suggestTags } from '../core/notebook/tags.ts';
import type { Say } from '../core/strings/strings.ts';
import { CloseIcon } from './icons.tsx';
import { type NoteProblem, sayProblem } from './note-problem.ts';
import { Press } from './press.tsx';

interface NoteTagsProps {
  own: readonly string[];
  /** All tags in use. */
  tags: readonly CountedTag[];
  say: Say;
  onTags(tags: string[]): Promise<NoteProblem>;
}

const MOST_SUGGESTED = 200;

/** The tags of an entry. What is typed is added with Enter, or when the field is left. */
export function NoteTags({ own, tags, say, onTags }: NoteTagsProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [isWrong, setWrong] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  function tell(sentence: string, wrong: boolean) {
    setSaid(sentence);
    setWrong(wrong);
  }

  async function add() {
    if (typed.trim() === '') return;
    const changed = addTags(own, typed);
    if (changed.some((tag) => tag.length > LONGEST_TAG))
      return tell(say('notebook.tag-long', { most: LONGEST_TAG }), true);
    if (changed.length > MOST_TAGS) return tell(say('notebook.tag-many', { most: MOST_TAGS }), true);
    const problem = changed.length === own.length ? null : await onTags(changed);
    if (problem) return tell(sayProblem(problem, say), true);
    setTyped('');
    tell(say('notebook.tag-added'), false);
  }

  async function remove(tag: string) {
    const problem = await onTags(removeTag(own, tag));
    tell(problem ? sayProblem(problem, say) : say('notebook.tag-removed', { tag }), problem !== null);
    if (!problem) place.current?.querySelector('input')?.focus(); // the button that was pressed is gone
  }

  return (
    <div class="note__tags" ref={place}>
      {own.length > 0 && (
        <ul class="tags" aria-label={say('notebook.tags')}>
          {own.map((tag) => (
            <li key={tag} class="tag">
              <bdi>{tag}</bdi>
              <Press look="icon" label={say('notebook.tag-remove', { tag })} onPress={() => void remove(tag)}>
                <CloseIcon />
              </Press>
            </li>
          ))}
        </ul>
      )}
      <label for={id}>{say('notebook.tag-add')}</label>
      <input
        id={id}
        class="field"
        type="text"
        dir="auto"
        autocomplete="off"
        list={`${id}-tags`}
        value={typed}
        aria-describedby={`${id}-said`}
        aria-invalid={isWrong || undefined}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          tell('', false);
        }}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) add();
        }}
      />
      <datalist id={`${id}-tags`}>
        {suggestTags(tags, own)
          .slice(0, MOST_SUGGESTED)
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
      <p class="hint" id={`${id}-said`} role="status">
        {said || (typed !== '' && say('notebook.tag-hint'))}
      </p>
    </div>
  );
}
