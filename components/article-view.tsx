import { useId, useState } from 'preact/hooks';
import type { CardClaim } from '../core/card/model.ts';
import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { KnownArticle } from '../core/knowledge/knowledge-base.ts';
import type { Say } from '../core/strings/strings.ts';
import { ArticleBy } from './article-by.tsx';
import { Disclosure } from './disclosure.tsx';
import { OutwardLink } from './outward-link.tsx';
import { Press } from './press.tsx';

/** A claim in brief. Its source line is the article's, above it. */
export type BriefClaim = Pick<CardClaim, 'ref' | 'text' | 'lang' | 'standing'>;

export interface ArticleViewProps {
  article: KnownArticle;
  claims: readonly BriefClaim[];
  say: Say;
  onClaim(ref: string): void;
}

const FIRST = 3;

/** An article: who published it, when, in whose interest, what we hold of it, what it claims, and where to read it. */
export function ArticleView({ article, claims, say, onClaim }: ArticleViewProps) {
  return (
    <article class="article" lang={say.language}>
      <h3 class="article__title" lang={article.lang} dir="auto">
        {article.title}
      </h3>
      <p class="article__by" dir="auto">
        <ArticleBy article={article} say={say} />
      </p>
      <p class="soft small" lang={AUTHORED_LANGUAGE} dir="auto">
        {article.interestNote}
      </p>
      <p class="soft small">{say(`article.coverage-${article.coverage}`)}</p>
      {article.notice && (
        <dl class="article__notes">
          <dt>{say('article.notice')}</dt>
          <dd lang={AUTHORED_LANGUAGE} dir="auto">
            {article.notice}
          </dd>
        </dl>
      )}
      {article.copyNotes.length > 0 && (
        <Disclosure summary={say('article.copy')}>
          <ul class="caveats" lang={AUTHORED_LANGUAGE} dir="auto">
            {article.copyNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <BriefClaims claims={claims} say={say} onClaim={onClaim} />
      <h4>{say('article.read')}</h4>
      <ReadOriginal article={article} say={say} />
    </article>
  );
}

function BriefClaims({ claims, say, onClaim }: Pick<ArticleViewProps, 'claims' | 'say' | 'onClaim'>) {
  const [all, setAll] = useState(false);
  const id = useId();
  if (claims.length === 0) return null;
  return (
    <>
      <h4>{say('article.claims')}</h4>
      <ul class="rows" id={id}>
        {(all ? claims : claims.slice(0, FIRST)).map((claim) => (
          <li key={claim.ref}>
            <Press look="row" onPress={() => onClaim(claim.ref)}>
              <span class="brief__text" lang={claim.lang} dir="auto">
                {claim.text}
              </span>
              <span class="brief__standing">{say(`standing.${claim.standing}`)}</span>
            </Press>
          </li>
        ))}
      </ul>
      {claims.length > FIRST && (
        <Press onPress={() => setAll(!all)} expanded={all} controls={id}>
          {all ? say('claim.fewer') : say('article.all-claims', { count: claims.length })}
        </Press>
      )}
    </>
  );
}

/** The archive first, said to be one; then the address as the article stated it, which may be http and may be gone. */
export function ReadOriginal({ article, say }: Pick<ArticleViewProps, 'article' | 'say'>) {
  const { archive, original } = article.links;
  return (
    <ul class="article__read">
      <li>
        <OutwardLink link={archive} say={say} saysArchived>
          {say('article.archive')}
        </OutwardLink>
      </li>
      <li>
        <OutwardLink link={{ url: original, archived: false }} say={say}>
          {say('article.original')}
        </OutwardLink>
        <span class="article__address soft small" dir="ltr">
          {original}
        </span>
      </li>
    </ul>
  );
}
