import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { Say } from '../core/strings/strings.ts';
import type { NameDoor } from './mention-row.tsx';
import { type BackPlace, PanelBack } from './panel-back.tsx';
import { headingId, PanelEntity } from './panel-entity.tsx';
import { keyOf, type PanelMention, type PanelOutline } from './panel-outline.ts';
import { PanelSections, sectionKey } from './panel-sections.tsx';
import { RefusalList } from './refusal-list.tsx';

interface PanelMentionsProps {
  outline: PanelOutline;
  door: NameDoor;
  say: Say;
  back: BackPlace | null;
  onJump(mention: PanelMention, from: string): void;
  onClaims(entity: string): void;
}

/** A page with mentions: in short, by topic with every sentence, by section, and what was left alone. */
export function PanelMentions({ outline, door, say, back, onJump, onClaims }: PanelMentionsProps) {
  const { topics, sections, seen } = outline;
  const isLost = back !== null && !isListed(back.at, outline);
  return (
    <>
      <Summary outline={outline} door={door} say={say} />
      {topics.map(({ topic, count, entities }) => (
        <section class="block block--ruled panel-topic" key={topic} aria-labelledby={`topic-${topic}`}>
          <h2 id={`topic-${topic}`}>
            {say(`topic.${topic}`)} <span class="soft">{say('page.topic-count', { count })}</span>
          </h2>
          {entities.map((entity) => (
            <PanelEntity
              key={entity.entity}
              entity={entity}
              door={door}
              say={say}
              back={back}
              onJump={onJump}
              onClaims={onClaims}
            />
          ))}
        </section>
      ))}
      <PanelSections sections={sections} say={say} back={back} onJump={onJump} />
      {seen.count > 0 && (
        <div class="block block--ruled">
          <RefusalList seen={seen} say={say} />
        </div>
      )}
      {isLost && <PanelBack at={back.at} back={back} say={say} />}
    </>
  );
}

/** A mention that was jumped to may leave the page, and the way back must not leave with it. */
function isListed(at: string, { topics, sections }: PanelOutline): boolean {
  return (
    sections.some(({ id }) => sectionKey(id) === at) ||
    topics.some(({ entities }) => entities.some(({ mentions }) => mentions.some((mention) => keyOf(mention) === at)))
  );
}

function Summary({ outline: { count, topics }, door, say }: Pick<PanelMentionsProps, 'outline' | 'door' | 'say'>) {
  const entities = topics.flatMap(({ entities }) => entities).filter(({ count }) => count > 0);
  const groups = [
    { name: say('panel.subjects'), entities: entities.filter(({ isSubject }) => isSubject) },
    { name: say('panel.passing'), entities: entities.filter(({ isSubject }) => !isSubject) },
  ].filter(({ entities }) => entities.length > 0);
  return (
    <section class="block block--ruled" aria-labelledby="panel-count" data-state="mentions">
      <h2 id="panel-count">{say('page.count', { count })}</h2>
      <p class="soft small">{say('panel.topics', { count: topics.length })}</p>
      <dl class="panel-groups">
        {groups.map(({ name, entities }) => (
          <div key={name}>
            <dt>{name}</dt>
            {entities.map(({ entity, count }) => (
              <dd key={entity}>
                <a href={`#${headingId(entity)}`}>
                  <bdi lang={AUTHORED_LANGUAGE}>{door.nameOf(entity)}</bdi>
                </a>
                {'\u00a0'}
                <span class="soft">{say.number(count)}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p class="soft small">{say('panel.subject-hint')}</p>
    </section>
  );
}
