import { useEffect, useRef, useState } from 'preact/hooks';
import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { Say } from '../core/strings/strings.ts';
import { ExplorerLink } from './explorer-link.tsx';
import { MentionRow, type NameDoor } from './mention-row.tsx';
import { type BackPlace, PanelBack } from './panel-back.tsx';
import { type PanelEntity as Entity, keyOf, type PanelMention } from './panel-outline.ts';
import { Press } from './press.tsx';

interface PanelEntityProps {
  entity: Entity;
  door: NameDoor;
  say: Say;
  back: BackPlace | null;
  onJump(mention: PanelMention, from: string): void;
  onClaims(entity: string): void;
}

/** An article of the usual length is seen whole at a glance; a book is asked for. */
const FIRST = 4;
const STEP = 50;

/** One entity: how it stands in the page, the way to its claims, and its sentences, the first of them at once. */
export function PanelEntity({ entity, door, say, back, onJump, onClaims }: PanelEntityProps) {
  const [shown, setShown] = useState(FIRST);
  const list = useRef<HTMLUListElement>(null);
  const grewFrom = useRef<number | null>(null);
  const { mentions, count, isSubject } = entity;
  const name = door.nameOf(entity.entity);
  const rest = mentions.length - shown;

  useEffect(() => {
    if (grewFrom.current === null) return;
    list.current?.children[grewFrom.current]?.querySelector('button')?.focus();
    grewFrom.current = null;
  }, [shown]); // the button that was pressed is below the new rows, or gone

  return (
    <section class="panel-entity" aria-labelledby={headingId(entity.entity)}>
      <h3 id={headingId(entity.entity)} tabIndex={-1} lang={AUTHORED_LANGUAGE} dir="auto">
        {name}
      </h3>
      <p class="panel-entity__facts soft small">
        <span>{say('page.topic-count', { count })}</span>
        <span class={isSubject ? 'panel-entity__subject' : undefined}>
          {say(isSubject ? 'panel.subject' : 'panel.in-passing')}
        </span>
      </p>
      <ul class="rows" ref={list}>
        {mentions.slice(0, shown).map((mention) => (
          <li key={keyOf(mention)}>
            <MentionRow
              mention={mention}
              door={door}
              say={say}
              section={say('panel.in-section', { section: mention.section || say('panel.section-none') })}
              onJump={() => onJump(mention, keyOf(mention))}
            />
            <PanelBack at={keyOf(mention)} back={back} say={say} />
          </li>
        ))}
      </ul>
      <div class="panel-entity__doings">
        {rest > 0 && (
          <Press
            label={say('panel.more-of', { count: Math.min(rest, STEP), name })}
            onPress={() => {
              grewFrom.current = shown;
              setShown(shown + STEP);
            }}
          >
            {say('panel.more', { count: Math.min(rest, STEP) })}
          </Press>
        )}
        <ExplorerLink to={{ kind: 'entity', id: entity.entity }} onExplore={() => onClaims(entity.entity)}>
          {say('panel.claims', { name })}
        </ExplorerLink>
      </div>
    </section>
  );
}

export function headingId(entity: string): string {
  return `about-${entity}`;
}
