import type { CardClaim } from '../core/card/model.ts';
import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { Say } from '../core/strings/strings.ts';
import { InSentence } from './in-sentence.tsx';

/** Who made the claim, when, and what is at stake for them. No claim is shown without it. */
export function SourceLine({ article, say }: { article: CardClaim['article']; say: Say }) {
  return (
    <p class="source-line" dir="auto">
      <cite class="source-line__who">
        <InSentence sentence={(publisher) => say('claim.source', { publisher, date: say.date(article.date) })}>
          <bdi lang={AUTHORED_LANGUAGE}>{article.publisher}</bdi>
        </InSentence>
      </cite>
      <span class="source-line__interest" lang={AUTHORED_LANGUAGE} dir="auto">
        {article.interestNote}
      </span>
    </p>
  );
}
