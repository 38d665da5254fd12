import type { CardClaim } from '../core/card/model.ts';
import type { Say } from '../core/strings/strings.ts';

/** Who made the claim, when, and what is at stake for them. No claim is shown without it. */
export function SourceLine({ article, say }: { article: CardClaim['article']; say: Say }) {
  return (
    <p class="source-line" dir="auto">
      <cite class="source-line__who">
        {say('claim.source', { publisher: article.publisher, date: say.date(article.date) })}
      </cite>
      <span class="source-line__interest">{article.interestNote}</span>
    </p>
  );
}
