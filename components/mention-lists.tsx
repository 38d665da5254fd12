import type { Say } from '../core/strings/strings.ts';
import { Disclosure } from './disclosure.tsx';
import { MentionRow, type NameDoor } from './mention-row.tsx';
import type { ListedMention, TopicGroup } from './page-view.ts';

interface MentionListsProps {
  groups: readonly TopicGroup[];
  door: NameDoor;
  say: Say;
  onJump(mention: ListedMention): void;
}

/** Mentions by topic, each a way to its place in the page. With one topic only, its list is open from the start. */
export function MentionLists({ groups, door, say, onJump }: MentionListsProps) {
  return (
    <div class="mentions">
      {groups.map(({ topic, count, mentions }) => (
        <Disclosure
          key={topic}
          open={groups.length === 1}
          summary={
            <>
              {say(`topic.${topic}`)} <span class="soft">{say('page.topic-count', { count })}</span>
            </>
          }
        >
          <ul class="rows rows--scroll">
            {mentions.map((mention) => (
              <li key={`${mention.frameId} ${mention.id}`}>
                <MentionRow mention={mention} door={door} say={say} onJump={onJump} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}
