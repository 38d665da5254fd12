import { useId, useState } from 'preact/hooks';
import type { CardClaim } from '../core/card/model.ts';
import type { Say } from '../core/strings/strings.ts';
import { ClaimView } from './claim-view.tsx';
import { Press } from './press.tsx';

/** Two in full say what there is; a third only when it would otherwise be alone behind the button. */
function countShown(all: number): number {
  return all <= 3 ? all : 2;
}

/** Claims in the order given (most important first): the first in full, the rest when the reader asks. */
export function ClaimList({ claims, say }: { claims: readonly CardClaim[]; say: Say }) {
  const [all, setAll] = useState(false);
  const id = useId();
  if (claims.length === 0) return <p class="nothing">{say('claim.none')}</p>;
  const shown = countShown(claims.length);
  const hidden = claims.length - shown;
  return (
    <section class="claims" aria-label={say('claim.heading')}>
      <ul class="claims__list" id={id}>
        {(all ? claims : claims.slice(0, shown)).map((claim, index) => (
          <li key={claim.ref}>
            <ClaimView
              claim={claim}
              say={say}
              noticeSaid={claims.slice(0, index).some((one) => one.article.id === claim.article.id)}
            />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Press onPress={() => setAll(!all)} expanded={all} controls={id} look="solid">
          {all ? say('claim.fewer') : say('claim.more', { count: hidden })}
        </Press>
      )}
    </section>
  );
}
