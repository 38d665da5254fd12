import type { Say } from '../core/strings/strings.ts';
import { Disclosure } from './disclosure.tsx';
import type { ListedMention, TopicGroup } from './page-view.ts';
import { Press } from './press.tsx';

interface MentionListsProps {
  groups: readonly TopicGroup[];
  say: Say;
  onJump(mention: ListedMention): void;
}

/** Mentions by topic, each a way to its place in the page. With one topic only, its list is open from the start. */
export function MentionLists({ groups, say, onJump }: MentionListsProps) {
  return (
    <div class="mentions">
      {groups.map(({ topic, mentions }) => (
        <Disclosure
          key={topic}
          open={groups.length === 1}
          summary={
            <>
              {say(`topic.${topic}`)} <span class="soft">{say('page.topic-count', { count: mentions.length })}</span>
            </>
          }
        >
          <ul class="rows rows--scroll">
            {mentions.map((mention) => (
              <li key={`${mention.frameId} ${mention.id}`}>
                <Press
                  look="row"
                  label={say('page.jump', { surface: mention.surface, around: mention.around })}
                  onPress={() => onJump(mention)}
                >
                  <bdi>{markSurface(mention)}</bdi>
                </Press>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}

/** The words around a mention with the mention itself in bold: a list of places is read by its surroundings. */
function markSurface({ around, surface }: ListedMention) {
  const at = around.indexOf(surface);
  if (at < 0) return around || surface;
  return (
    <>
      {around.slice(0, at)}
      <b>{surface}</b>
      {around.slice(at + surface.length)}
    </>
  );
}
