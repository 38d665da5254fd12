import { useEffect, useRef } from 'preact/hooks';
import { ArticleView } from '../../components/article-view.tsx';
import { ClaimView } from '../../components/claim-view.tsx';
import { EntityBody } from '../../components/entity-body.tsx';
import { BackIcon } from '../../components/icons.tsx';
import { Press } from '../../components/press.tsx';
import type { Say } from '../../core/strings/strings.ts';
import { articleOf, briefClaims, claimOf, entityOf } from './knowledge.ts';

/** A place in the knowledge base that the popup can show instead of its first page. */
export interface Place {
  kind: 'entity' | 'claim' | 'article';
  id: string;
}

interface PlaceViewProps {
  place: Place;
  say: Say;
  onBack(): void;
  onClaim(ref: string): void;
}

/** One place, with the way back. Focus moves to it, and its top is seen. */
export function PlaceView({ place, say, onBack, onClaim }: PlaceViewProps) {
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    view.current?.focus();
  }, [place]); // another place is a new view
  return (
    <div class="popup__place" ref={view} tabIndex={-1}>
      <div class="popup__back">
        <Press onPress={onBack}>
          <BackIcon /> {say('popup.back')}
        </Press>
      </div>
      <div class="block">
        <PlaceBody place={place} say={say} onClaim={onClaim} />
      </div>
    </div>
  );
}

function PlaceBody({ place: { kind, id }, say, onClaim }: Pick<PlaceViewProps, 'place' | 'say' | 'onClaim'>) {
  if (kind === 'entity') {
    const model = entityOf(id);
    return model ? (
      <>
        <h1 dir="auto">{model.entity.name}</h1>
        <EntityBody model={model} say={say} />
      </>
    ) : null;
  }
  if (kind === 'claim') {
    const claim = claimOf(id);
    return claim ? <ClaimView claim={claim} say={say} open /> : null;
  }
  const article = articleOf(id);
  return article ? <ArticleView article={article} claims={briefClaims(article)} say={say} onClaim={onClaim} /> : null;
}
