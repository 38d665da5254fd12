import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { KnownArticle } from '../core/knowledge/knowledge-base.ts';
import type { Say } from '../core/strings/strings.ts';
import { InSentence } from './in-sentence.tsx';

interface ArticleByProps {
  article: Pick<KnownArticle, 'publisherName' | 'date'>;
  say: Say;
}

/** Who published an article, and when: `Lake Gazette, 29 December 2014`. */
export function ArticleBy({ article, say }: ArticleByProps) {
  return (
    <InSentence sentence={(publisher) => say('article.by', { publisher, date: say.date(article.date) })}>
      <bdi lang={AUTHORED_LANGUAGE}>{article.publisherName}</bdi>
    </InSentence>
  );
}
