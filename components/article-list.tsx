import { useId, useState } from 'preact/hooks';
import type { KnownArticle } from '../core/knowledge/knowledge-base.ts';
import type { Say } from '../core/strings/strings.ts';
import { ArticleBy } from './article-by.tsx';
import { Press } from './press.tsx';

interface ArticleListProps {
  articles: readonly Pick<KnownArticle, 'id' | 'title' | 'lang' | 'publisherName' | 'date' | 'coverage'>[];
  say: Say;
  onArticle(id: string): void;
}

const FIRST = 3;

/** Articles by title, with publisher, date and how much of each was read. With none, there is no section. */
export function ArticleList({ articles, say, onArticle }: ArticleListProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  if (articles.length === 0) return null;
  return (
    <section class="block block--ruled block--articles" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{say('article.others')}</h2>
      <ul class="rows" id={id}>
        {(all ? articles : articles.slice(0, FIRST)).map((article) => (
          <li key={article.id}>
            <Press look="row" onPress={() => onArticle(article.id)}>
              <span class="brief__text" lang={article.lang} dir="auto">
                {article.title}
              </span>
              <span class="brief__standing">
                <ArticleBy article={article} say={say} />
              </span>
              <span class="brief__standing">{say(`article.coverage-${article.coverage}`)}</span>
            </Press>
          </li>
        ))}
      </ul>
      {articles.length > FIRST && (
        <Press onPress={() => setAll(!all)} expanded={all} controls={id}>
          {all ? say('article.fewer') : say('article.all', { count: articles.length })}
        </Press>
      )}
    </section>
  );
}
