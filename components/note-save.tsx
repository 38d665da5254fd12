import { lineOf } from '../core/around.ts';
import type { Say } from '../core/strings/strings.ts';
import { BookmarkIcon } from './icons.tsx';
import { type NoteKeeper, useKeeper } from './note-keeper.ts';
import type { ListedMention } from './page-view.ts';
import { Press } from './press.tsx';
import { useSaving } from './use-saving.ts';

interface SaveNoteProps {
  /** Null for the mention itself. */
  claim: string | null;
  say: Say;
  look?: 'quiet' | 'solid' | 'icon';
}

/** "Save this claim" or "Save this mention", where there is a notebook to save it in. */
export function SaveNote(props: SaveNoteProps) {
  const keeper = useKeeper();
  return keeper && <SaveWith keeper={keeper} {...props} />;
}

/** One button whose words change, so that the focus stays where it was; what happened is said beside it. */
function SaveWith({ keeper, claim, say, look = 'quiet' }: SaveNoteProps & { keeper: NoteKeeper }) {
  const { said, isSaved, onPress } = useSaving({ say, save: () => keeper.save(claim), unsave: keeper.unsave });
  const words = say(claim === null ? 'notebook.save-mention' : 'notebook.save-claim');
  const isIcon = look === 'icon' && !isSaved;
  return (
    <span class="save">
      <Press look={isSaved && look === 'icon' ? 'quiet' : look} label={isIcon ? words : undefined} onPress={onPress}>
        {isSaved ? say('notebook.undo') : isIcon ? <BookmarkIcon /> : words}
      </Press>
      <span class="save__said" role="status">
        {said}
      </span>
    </span>
  );
}

/** Saving a mention of a list: a drawing beside it, and what happened below. */
export function useSavingRow(mention: Pick<ListedMention, 'entity' | 'surface' | 'around'>, say: Say) {
  const keeper = useKeeper();
  const { entity, surface, around } = mention;
  const { said, isSaved, onPress } = useSaving({
    say,
    save: async () => keeper?.save(null, { entity, surface, around }) ?? { kind: 'refused', why: 'failed' },
    unsave: async (id) => keeper?.unsave(id) ?? false,
  });
  const button = keeper && (
    <Press
      look={isSaved ? 'quiet' : 'icon'}
      label={
        isSaved
          ? say('notebook.undo-save', { surface })
          : say('notebook.save-words', { surface, around: lineOf(mention) })
      }
      onPress={onPress}
    >
      {isSaved ? say('notebook.undo') : <BookmarkIcon />}
    </Press>
  );
  return { said, button };
}
