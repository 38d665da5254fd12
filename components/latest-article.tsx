import type { Say } from '../core/strings/strings.ts';
import { ArticleView, type ArticleViewProps } from './article-view.tsx';
import { Disclosure } from './disclosure.tsx';

/** The newest article of the knowledge base. */
export function LatestArticle(props: ArticleViewProps) {
  return (
    <section class="block block--ruled block--article" aria-labelledby="latest-article">
      <h2 id="latest-article">{props.say('article.latest')}</h2>
      <ArticleView {...props} />
    </section>
  );
}

interface EarlierArticlesProps {
  articles: readonly Pick<ArticleViewProps, 'article' | 'claims'>[];
  say: Say;
  onClaim(ref: string): void;
}

/** All the others, newest first, each folded to its title. With none, there is no section. */
export function EarlierArticles({ articles, say, onClaim }: EarlierArticlesProps) {
  if (articles.length === 0) return null;
  return (
    <section class="block block--ruled" aria-labelledby="earlier-articles">
      <h2 id="earlier-articles">{say('article.earlier')}</h2>
      {articles.map(({ article, claims }) => (
        <Disclosure key={article.id} summary={`${article.title} · ${say.date(article.date)}`}>
          <ArticleView article={article} claims={claims} say={say} onClaim={onClaim} />
        </Disclosure>
      ))}
    </section>
  );
}
