import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { lineOf } from '../core/around.ts';
import type { NameRule } from '../core/rejections.ts';
import type { Say } from '../core/strings/strings.ts';
import { QuestionIcon } from './icons.tsx';
import { markSurface } from './mark-surface.tsx';
import { NotThis } from './not-this.tsx';
import { useSavingRow } from './note-save.tsx';
import type { ListedMention } from './page-view.ts';
import { Press } from './press.tsx';
import { useRejecting } from './use-rejecting.ts';
import { WhyThis } from './why-this.tsx';

/** What a list of mentions can ask about, and do to, the names that made them. */
export interface NameDoor {
  /** "This site"; null where there is none. */
  site: string | null;
  nameOf(entity: string): string;
  /** A name as it is spelt. */
  spell(rule: NameRule): string;
  /** Where the name is rejected: a site, `ANYWHERE`, or null. */
  rejectedAt(rule: NameRule): string | null;
  /** Answers whether it was saved; may reject with a sentence that says why not. */
  reject(rule: NameRule, site: string): Promise<boolean>;
  unreject(rule: NameRule): Promise<boolean>;
}

interface MentionRowProps {
  mention: ListedMention;
  door: NameDoor;
  say: Say;
  /** In which section it stands, where that is to be told. */
  section?: string;
  onJump(mention: ListedMention): void;
}

/**
 * A mention as a way to its place, with "why this?" behind a button of its own. One that was rejected leads nowhere any
 * more, and its button is the undo.
 */
export function MentionRow({ mention, door, say, section, onJump }: MentionRowProps) {
  const [explained, setExplained] = useState(false);
  const whyId = useId();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (explained) row.current?.scrollIntoView({ block: 'nearest' }); // the list may show less than the explanation needs
  }, [explained]);
  const { surface, why, entity } = mention;
  const rule = { entity, alias: why.alias };
  const alias = door.spell(rule);
  const rejectedAt = door.rejectedAt(rule);
  const { said, onReject, onUndo } = useRejecting({
    alias,
    say,
    reject: (site) => door.reject(rule, site),
    undo: () => door.unreject(rule),
  });
  const saving = useSavingRow(mention, say);
  const undoes = rejectedAt !== null && !explained;
  return (
    <div ref={row}>
      <div class="mention">
        {rejectedAt === null ? (
          <Press
            look="row"
            label={
              section === undefined
                ? say('page.jump', { surface, around: lineOf(mention) })
                : say('panel.jump', { surface, around: lineOf(mention), section })
            }
            onPress={() => onJump(mention)}
          >
            <bdi>{markSurface(mention)}</bdi>
            {section !== undefined && <span class="mention__section"> {section}</span>}
          </Press>
        ) : (
          <p class="mention__off">
            <span class="mention__state">{say('not-this.off')}</span> <bdi>{markSurface(mention)}</bdi>
          </p>
        )}
        {rejectedAt === null && saving.button}
        <Press
          look={undoes ? 'quiet' : 'icon'}
          label={undoes ? say('not-this.undo', { surface }) : say('page.why', { surface })}
          expanded={undoes ? undefined : explained}
          controls={undoes ? undefined : whyId}
          onPress={undoes ? onUndo : () => setExplained(!explained)}
        >
          {undoes ? say('card.undo') : <QuestionIcon />}
        </Press>
      </div>
      {explained && (
        <WhyThis why={why} alias={alias} surface={surface} name={door.nameOf(entity)} say={say} id={whyId}>
          <NotThis
            alias={alias}
            site={door.site}
            rejectedAt={rejectedAt}
            say={say}
            onReject={onReject}
            onUndo={onUndo}
          />
        </WhyThis>
      )}
      <p class="mention__said" role="status">
        {said}
      </p>
      <p class="mention__said" role="status">
        {saving.said}
      </p>
    </div>
  );
}
