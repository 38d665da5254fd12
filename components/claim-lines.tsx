import type { CardClaim } from '../core/card/model.ts';
import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { Say } from '../core/strings/strings.ts';
import { CitePick } from './cite-picks.tsx';
import { InSentence } from './in-sentence.tsx';
import { PlaceLink } from './place-link.tsx';

interface ClaimLinesProps {
  claims: readonly CardClaim[];
  say: Say;
  /** Who made them stands above, once for all: these are the claims of one article. */
  sourceSaid?: boolean;
  /** Their order means something: that of the article. */
  ordered?: boolean;
}

/** Claims in brief, each a way to its page, with who made it and how it stands. */
export function ClaimLines({ claims, say, sourceSaid, ordered }: ClaimLinesProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List class={ordered ? 'lines lines--numbered' : 'lines'}>
      {claims.map(({ ref, text, lang, standing, article }) => (
        <li class="lines__item" key={ref} data-claim={ref}>
          <PlaceLink to={{ kind: 'claim', id: ref }} class="lines__title" lang={lang}>
            {text}
          </PlaceLink>
          {!sourceSaid && (
            <span class="lines__detail" dir="auto">
              <InSentence sentence={(publisher) => say('claim.source', { publisher, date: say.date(article.date) })}>
                <bdi lang={AUTHORED_LANGUAGE}>{article.publisher}</bdi>
              </InSentence>
            </span>
          )}
          <span class="lines__detail">{say(`standing.${standing}`)}</span>
          <CitePick claim={{ ref, text }} say={say} />
        </li>
      ))}
    </List>
  );
}
