import type { ComponentChild } from 'preact';
import citeCss from '../../../components/cite.css?inline';
import { CiteDeskContext } from '../../../components/cite-desk.ts';
import { CiteButton, CitePickAll, CitePicks } from '../../../components/cite-picks.tsx';
import claimCss from '../../../components/claim-page.css?inline';
import { ClaimPage } from '../../../components/claim-page.tsx';
import explorerCss from '../../../components/explorer.css?inline';
import { ExplorerArticle } from '../../../components/explorer-article.tsx';
import { ExplorerEntity } from '../../../components/explorer-entity.tsx';
import { ExplorerFrame } from '../../../components/explorer-frame.tsx';
import { ExplorerHome } from '../../../components/explorer-home.tsx';
import { ExplorerMissing } from '../../../components/explorer-missing.tsx';
import { FoundPage, sayFound } from '../../../components/explorer-search.tsx';
import { ExplorerTopic } from '../../../components/explorer-topic.tsx';
import { Keeper } from '../../../components/note-keeper.ts';
import { SaveNote } from '../../../components/note-save.tsx';
import pageCss from '../../../components/page.css?inline';
import { createReader } from '../../../core/knowledge/reader.ts';
import type { Place } from '../../../core/place.ts';
import type { Say } from '../../../core/strings/strings.ts';
import { articleOf, base, cardStanding, done, KEEPER } from '../sample.ts';
import type { View, ViewGroup } from '../view.ts';

const reader = createReader(base);
const ARTICLE = 'azerbaijans-international-citizens';

const framed =
  (place: Place, body: (say: Say) => ComponentChild, picked: readonly string[] = []) =>
  (say: Say) => (
    <Keeper.Provider value={KEEPER}>
      <CiteDeskContext.Provider value={{ picked: new Set(picked), onPick: done, onCite: done }}>
        <ExplorerFrame
          place={place}
          path={place.kind === 'home' ? [] : [{ to: { kind: 'home' }, name: say('explorer.home') }]}
          menu={['pictures', 'notebook']}
          found=""
          say={say}
          onQuery={done}
          onQueryEnd={done}
        >
          {body(say)}
          <CitePicks say={say} />
        </ExplorerFrame>
      </CiteDeskContext.Provider>
    </Keeper.Provider>
  );

function claimPage(ref: string, say: Say): ComponentChild {
  const claim = reader.claimOf(ref);
  const sides = reader.sidesOf(ref);
  const reasons = reader.reasonsOf(ref, say);
  if (!claim || !sides || !reasons) throw new Error(`the gallery knows no claim ${ref}`);
  return (
    <ClaimPage
      claim={claim}
      about={reader.aboutOf(ref)}
      sides={sides}
      reasons={reasons}
      beside={reader.claimsOf(articleOf(claim.article.id)).slice(0, 3)}
      sameSubject={[]}
      say={say}
      actions={
        <>
          <SaveNote claim={ref} say={say} />
          <CiteButton cited={ref} say={say} />
        </>
      }
    />
  );
}

const claimViews = (['attributed', 'corroborated', 'partly', 'disputed', 'unconfirmed'] as const).map(
  (standing): View => {
    const ref = cardStanding(standing).claims[0]?.ref ?? '';
    return {
      id: `claim-${standing}`,
      shows: `a claim that is ${standing}`,
      draw: framed({ kind: 'claim', id: ref }, (say) => claimPage(ref, say)),
    };
  },
);

const search = (query: string): View['draw'] =>
  framed({ kind: 'search', query }, (say) => {
    const found = reader.find(query, say);
    return <FoundPage query={query} found={found} say={say} key={sayFound(query, found, say)} />;
  });

/** The explorer’s places. */
export const explorer: ViewGroup = {
  id: 'explorer',
  css: [pageCss, explorerCss, claimCss, citeCss].join('\n'),
  stands: 'page',
  bodyClass: 'reading-room',
  views: [
    {
      id: 'home',
      shows: 'the overview',
      draw: framed({ kind: 'home' }, (say) => (
        <ExplorerHome
          topics={reader.topics()}
          latest={reader.latest && { article: reader.latest, claims: reader.claimsOf(reader.latest) }}
          articles={reader.articles}
          say={say}
        />
      )),
    },
    {
      id: 'topic',
      shows: 'a topic',
      draw: framed({ kind: 'topic', topic: 'diaspora' }, (say) => (
        <ExplorerTopic topic="diaspora" entities={reader.entitiesOf('diaspora')} say={say} />
      )),
    },
    ...['azerbaijan', 'azerbaijanis-in-germany'].map(
      (id): View => ({
        id: `entity-${id}`,
        shows: 'an entity',
        draw: framed({ kind: 'entity', id }, (say) => {
          const model = reader.entityOf(id);
          return (
            model && (
              <ExplorerEntity
                model={model}
                names={reader.namesOf(id)}
                about={reader.claimsAbout(id)}
                concerning={reader.claimsConcerning(id)}
                neighbours={reader.neighboursOf(id)}
                say={say}
              />
            )
          );
        }),
      }),
    ),
    {
      id: 'article',
      shows: 'an article, two of its claims picked',
      draw: framed(
        { kind: 'article', id: ARTICLE },
        (say) => (
          <ExplorerArticle
            article={articleOf(ARTICLE)}
            claims={reader.claimsOf(articleOf(ARTICLE))}
            say={say}
            actions={<CitePickAll refs={articleOf(ARTICLE).claims} say={say} />}
          />
        ),
        articleOf(ARTICLE).claims.slice(0, 2),
      ),
    },
    ...claimViews,
    { id: 'found', shows: 'what a search found', draw: search('Aliyev') },
    { id: 'not-found', shows: 'nothing found', draw: search('qqqq') },
    {
      id: 'missing',
      shows: 'a place that is none',
      draw: framed({ kind: 'claim', id: 'none' }, (say) => <ExplorerMissing say={say} />),
    },
  ],
};
