import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { TopicEntity } from '../core/knowledge/reader.ts';
import type { Say } from '../core/strings/strings.ts';
import type { Topic } from '../core/topics.ts';
import { ClaimLines } from './claim-lines.tsx';
import { ExplorerPart } from './explorer-part.tsx';
import { PlaceLink } from './place-link.tsx';

interface ExplorerTopicProps {
  topic: Topic;
  entities: readonly TopicEntity[];
  say: Say;
}

/** A topic: what belongs to it, each with the claims that are about it. */
export function ExplorerTopic({ topic, entities, say }: ExplorerTopicProps) {
  return (
    <>
      <p class="explorer__kind">{say('explorer.topic')}</p>
      <h1 tabIndex={-1}>{say(`topic.${topic}`)}</h1>
      {entities.map(({ id, name, description, claims }) => (
        <ExplorerPart
          key={id}
          heading={
            <PlaceLink to={{ kind: 'entity', id }} lang={AUTHORED_LANGUAGE}>
              {name}
            </PlaceLink>
          }
        >
          <p class="soft" dir="auto" lang={AUTHORED_LANGUAGE}>
            {description}
          </p>
          {claims.length > 0 ? (
            <ClaimLines claims={claims} say={say} />
          ) : (
            <p class="soft">{say('explorer.no-claims')}</p>
          )}
        </ExplorerPart>
      ))}
    </>
  );
}
