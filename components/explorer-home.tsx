import type { CardClaim } from '../core/card/model.ts';
import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { KnownArticle } from '../core/knowledge/knowledge-base.ts';
import type { TopicCount } from '../core/knowledge/reader.ts';
import type { Say } from '../core/strings/strings.ts';
import { ArticleBy } from './article-by.tsx';
import { ClaimLines } from './claim-lines.tsx';
import { ExplorerPart } from './explorer-part.tsx';
import { PlaceLink } from './place-link.tsx';

interface ExplorerHomeProps {
  topics: readonly TopicCount[];
  latest: { article: KnownArticle; claims: readonly CardClaim[] } | null;
  articles: readonly KnownArticle[];
  say: Say;
}

/** Of the latest article, as many claims as can be taken in at a glance. */
const FIRST = 4;

/** The overview: what is spoken of, the latest article, all articles. */
export function ExplorerHome({ topics, latest, articles, say }: ExplorerHomeProps) {
  return (
    <>
      <h1 tabIndex={-1}>{say('explorer.home-heading')}</h1>
      <p class="explorer__lead">{say('explorer.home-intro')}</p>
      <ExplorerPart heading={say('explorer.topics')}>
        <ul class="tiles">
          {topics.map(({ topic, entities, claims }) => (
            <li class="tiles__item" key={topic}>
              <PlaceLink to={{ kind: 'topic', topic }} class="tiles__title">
                {say(`topic.${topic}`)}
              </PlaceLink>
              <span class="lines__detail">{say('explorer.entities-count', { count: entities })}</span>
              <span class="lines__detail">{say('explorer.claims-count', { count: claims })}</span>
            </li>
          ))}
        </ul>
      </ExplorerPart>
      {latest && (
        <ExplorerPart heading={say('article.latest')} class="explorer__latest">
          <ArticleHead article={latest.article} say={say} />
          <ClaimLines claims={latest.claims.slice(0, FIRST)} say={say} sourceSaid ordered />
          <p>
            <PlaceLink to={{ kind: 'article', id: latest.article.id }}>{say('explorer.to-article')}</PlaceLink>
          </p>
        </ExplorerPart>
      )}
      <ExplorerPart heading={say('explorer.articles')}>
        <ul class="lines">
          {articles.map((article) => (
            <li class="lines__item" key={article.id}>
              <ArticleLine article={article} say={say} />
              <span class="lines__detail">{say('explorer.claims-count', { count: article.claims.length })}</span>
            </li>
          ))}
        </ul>
      </ExplorerPart>
    </>
  );
}

function ArticleHead({ article, say }: { article: KnownArticle; say: Say }) {
  return (
    <div class="lines__item">
      <ArticleLine article={article} say={say} />
      <span class="lines__detail" lang={AUTHORED_LANGUAGE} dir="auto">
        {article.interestNote}
      </span>
    </div>
  );
}

function ArticleLine({ article, say }: { article: KnownArticle; say: Say }) {
  return (
    <>
      <PlaceLink to={{ kind: 'article', id: article.id }} class="lines__title" lang={article.lang}>
        {article.title}
      </PlaceLink>
      <span class="lines__detail" dir="auto">
        <ArticleBy article={article} say={say} />
      </span>
      <span class="lines__detail">{say(`article.coverage-${article.coverage}`)}</span>
    </>
  );
}
