/** The view of each kind of place. A kind without one leads to "nothing here", and no link leads there. */
import type { ComponentChild } from 'preact';
import { ClaimPage } from '../../components/claim-page.tsx';
import { ExplorerArticle } from '../../components/explorer-article.tsx';
import { ExplorerEntity } from '../../components/explorer-entity.tsx';
import type { Step } from '../../components/explorer-frame.tsx';
import { ExplorerHome } from '../../components/explorer-home.tsx';
import { FoundPage } from '../../components/explorer-search.tsx';
import { ExplorerTopic } from '../../components/explorer-topic.tsx';
import type { Place } from '../../core/place.ts';
import type { Say } from '../../core/strings/strings.ts';
import { ACTIONS } from './actions.tsx';
import { reader } from './knowledge.ts';
import { NotebookPlace } from './notebook-place.tsx';
import { PicturesPlace } from './pictures-place.tsx';

type PlaceOf<Kind extends Place['kind']> = Place & { kind: Kind };

/** What is drawn at a place. */
export interface View {
  /** For the title of the tab. */
  title: string;
  /** From the overview down to the place, without it. */
  path: readonly Step[];
  body: ComponentChild;
}

type Views = { [Kind in Place['kind']]?: (place: PlaceOf<Kind>, say: Say) => View | null };

/** How many other claims are shown before and after one. */
const BESIDE = 3;

const HOME: Place = { kind: 'home' };

/** `pictures` and `notebook` are linked in the menu once they have a view. */
export const VIEWS: Views = {
  home: (_, say) => ({
    title: say('explorer.home'),
    path: [],
    body: (
      <ExplorerHome
        topics={reader.topics()}
        latest={reader.latest && { article: reader.latest, claims: reader.claimsOf(reader.latest) }}
        articles={reader.articles}
        say={say}
      />
    ),
  }),

  topic: ({ topic }, say) => ({
    title: say(`topic.${topic}`),
    path: [{ to: HOME, name: say('explorer.home') }],
    body: <ExplorerTopic topic={topic} entities={reader.entitiesOf(topic)} say={say} />,
  }),

  entity({ id }, say) {
    const model = reader.entityOf(id);
    return (
      model && {
        title: model.entity.name,
        path: pathTo(id, say),
        body: (
          <ExplorerEntity
            model={model}
            names={reader.namesOf(id)}
            about={reader.claimsAbout(id)}
            concerning={reader.claimsConcerning(id)}
            neighbours={reader.neighboursOf(id)}
            say={say}
          />
        ),
      }
    );
  },

  article({ id }, say) {
    const article = reader.articleOf(id);
    return (
      article && {
        title: article.title,
        path: [{ to: HOME, name: say('explorer.home') }],
        body: (
          <ExplorerArticle
            article={article}
            claims={reader.claimsOf(article)}
            say={say}
            actions={ACTIONS.article?.(id, say)}
          />
        ),
      }
    );
  },

  claim({ id: ref }, say) {
    const claim = reader.claimOf(ref);
    const sides = reader.sidesOf(ref);
    const reasons = reader.reasonsOf(ref, say);
    if (!claim || !sides || !reasons) return null;
    const about = reader.aboutOf(ref);
    const [subject = { id: '', name: '' }] = about;
    const { publisher, date } = claim.article;
    return {
      title: `${say('claim.source', { publisher, date: say.date(date) })}: ${claim.text}`,
      path: [...pathTo(subject.id, say), { to: { kind: 'entity', id: subject.id }, name: subject.name }],
      body: (
        <ClaimPage
          claim={claim}
          about={about}
          sides={sides}
          reasons={reasons}
          beside={reader.claimsBeside(ref, BESIDE)}
          sameSubject={reader
            .claimsAbout(subject.id)
            .filter((other) => other.ref !== ref)
            .slice(0, 2 * BESIDE)}
          say={say}
          actions={ACTIONS.claim?.(ref, say)}
        />
      ),
    };
  },

  pictures: (_, say) => ({
    title: say('pictures.heading'),
    path: [{ to: HOME, name: say('explorer.home') }],
    body: <PicturesPlace say={say} />,
  }),

  notebook: (_, say) => ({
    title: say('notebook.title'),
    path: [{ to: HOME, name: say('explorer.home') }],
    body: <NotebookPlace say={say} />,
  }),

  search: ({ query }, say) => ({
    title: say('explorer.search', { query }),
    path: [],
    body: <FoundPage query={query} found={reader.find(query, say)} say={say} />,
  }),
};

/** Null where there is nothing. */
export function viewOf(place: Place, say: Say): View | null {
  const view = VIEWS[place.kind] as ((place: Place, say: Say) => View | null) | undefined;
  return view?.(place, say) ?? null;
}

/** A topic that has the name of the entity would say it twice. */
function pathTo(entity: string, say: Say): Step[] {
  const topic = reader.topicOf(entity);
  const home = { to: HOME, name: say('explorer.home') };
  const name = topic && say(`topic.${topic}`);
  return topic && name && name !== reader.nameOf(entity) ? [home, { to: { kind: 'topic', topic }, name }] : [home];
}
