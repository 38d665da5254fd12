import { ArticleView, type ArticleViewProps } from './article-view.tsx';

/** The newest article that was read whole (`chooseLatest`). */
export function LatestArticle(props: ArticleViewProps) {
  return (
    <section class="block block--ruled block--article" aria-labelledby="latest-article">
      <h2 id="latest-article">{props.say('article.latest')}</h2>
      <ArticleView {...props} />
    </section>
  );
}
