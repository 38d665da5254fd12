import type { ComponentChildren } from 'preact';
import type { CardClaim } from '../core/card/model.ts';
import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { KnownArticle } from '../core/knowledge/knowledge-base.ts';
import type { Say } from '../core/strings/strings.ts';
import { ReadOriginal } from './article-view.tsx';
import { ClaimLines } from './claim-lines.tsx';
import { ExplorerPart } from './explorer-part.tsx';
import { PlaceLink } from './place-link.tsx';

interface ExplorerArticleProps {
  article: KnownArticle;
  /** In the article's order. */
  claims: readonly CardClaim[];
  say: Say;
  /** What can be done with the article: cite it, keep it. */
  actions?: ComponentChildren;
}

/** An article: who published it, when, in whose interest, how much was read, and all it claims. */
export function ExplorerArticle({ article, claims, say, actions }: ExplorerArticleProps) {
  return (
    <>
      <p class="explorer__kind">{say('explorer.article')}</p>
      <h1 tabIndex={-1} lang={article.lang} dir="auto">
        {article.title}
      </h1>
      <dl class="facts">
        <div class="facts__row">
          <dt>{say('explorer.published')}</dt>
          <dd>
            <PlaceLink to={{ kind: 'entity', id: article.publisher }} lang={AUTHORED_LANGUAGE}>
              {article.publisherName}
            </PlaceLink>
          </dd>
        </div>
        <div class="facts__row">
          <dt>{say('explorer.date')}</dt>
          <dd>{say.date(article.date)}</dd>
        </div>
        <div class="facts__row">
          <dt>{say('explorer.interest')}</dt>
          <dd dir="auto" lang={AUTHORED_LANGUAGE}>
            {article.interestNote}
          </dd>
        </div>
        {article.notice && (
          <div class="facts__row">
            <dt>{say('article.notice')}</dt>
            <dd dir="auto" lang={AUTHORED_LANGUAGE}>
              {article.notice}
            </dd>
          </div>
        )}
        <div class="facts__row">
          <dt>{say('explorer.coverage')}</dt>
          <dd>{say(`article.coverage-${article.coverage}`)}</dd>
        </div>
        {article.copyNotes.length > 0 && (
          <div class="facts__row">
            <dt>{say('article.copy')}</dt>
            {article.copyNotes.map((note) => (
              <dd key={note} dir="auto" lang={AUTHORED_LANGUAGE}>
                {note}
              </dd>
            ))}
          </div>
        )}
      </dl>
      {actions && <div class="explorer__actions">{actions}</div>}
      <ExplorerPart heading={say('explorer.article-claims')}>
        <ClaimLines claims={claims} say={say} sourceSaid ordered />
      </ExplorerPart>
      <ExplorerPart heading={say('article.read')}>
        <ReadOriginal article={article} say={say} />
      </ExplorerPart>
    </>
  );
}
