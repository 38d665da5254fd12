import { useState } from 'preact/hooks';
import type { Wanted } from '../core/notebook/filter.ts';
import { type CountedTag, removeTag, tagKey } from '../core/notebook/tags.ts';
import type { Say } from '../core/strings/strings.ts';
import { Press } from './press.tsx';
import { Tick } from './tick.tsx';

interface NoteFilterProps {
  wanted: Wanted;
  tags: readonly CountedTag[];
  say: Say;
  onWanted(wanted: Wanted): void;
}

/** So many tags are seen at once; those that are ticked always are. */
const SHOWN = 12;

/** Words and tags to look for: every word and every ticked tag must fit. */
export function NoteFilter({ wanted, tags, say, onWanted }: NoteFilterProps) {
  const [all, setAll] = useState(false);
  const ticked = new Set(wanted.tags.map(tagKey));
  const shown = tags.filter(({ tag }, index) => all || index < SHOWN || ticked.has(tagKey(tag)));
  return (
    <search class="notebook__filter">
      <input
        class="field"
        type="search"
        aria-label={say('notebook.search')}
        placeholder={say('notebook.search')}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={wanted.words}
        onInput={(event) => onWanted({ ...wanted, words: event.currentTarget.value })}
      />
      {tags.length > 0 && (
        <fieldset>
          <legend>{say('notebook.tags')}</legend>
          <div class="notebook__ticks">
            {shown.map(({ tag, count }) => (
              <Tick
                key={tagKey(tag)}
                on={ticked.has(tagKey(tag))}
                onTurn={(on) => {
                  const changed = on ? addTag(wanted.tags, tag) : removeTag(wanted.tags, tag);
                  onWanted({ ...wanted, tags: changed });
                }}
              >
                <bdi>{tag}</bdi> <span class="soft">{say.number(count)}</span>
              </Tick>
            ))}
          </div>
          {tags.length > SHOWN && (
            <Press onPress={() => setAll(!all)} expanded={all}>
              {all ? say('notebook.fewer-tags') : say('notebook.all-tags', { count: tags.length })}
            </Press>
          )}
        </fieldset>
      )}
    </search>
  );
}

/** Not by `addTags`: a tag out of a file may hold a comma. */
function addTag(tags: readonly string[], tag: string): string[] {
  return [...removeTag(tags, tag), tag];
}
