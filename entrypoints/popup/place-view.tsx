import { useEffect, useRef } from 'preact/hooks';
import { ArticleView } from '../../components/article-view.tsx';
import { ClaimView } from '../../components/claim-view.tsx';
import { EntityBody } from '../../components/entity-body.tsx';
import { ExplorerLink } from '../../components/explorer-link.tsx';
import { BackIcon } from '../../components/icons.tsx';
import { Press } from '../../components/press.tsx';
import { AUTHORED_LANGUAGE } from '../../core/knowledge/authored-language.ts';
import type { Say } from '../../core/strings/strings.ts';
import { openExplorer } from '../../platform/explorer-page.ts';
import { reader } from './knowledge.ts';

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
  onError(error: unknown): void;
}

/** One place, with the way back. Focus moves to it, and its top is seen. */
export function PlaceView({ place, say, onBack, onClaim, onError }: PlaceViewProps) {
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
        <ExplorerLink to={place} onExplore={(to) => openExplorer(to).then(() => close(), onError)}>
          {say('explorer.open')}
        </ExplorerLink>
      </div>
      <div class="block">
        <PlaceBody place={place} say={say} onClaim={onClaim} />
      </div>
    </div>
  );
}

function PlaceBody({ place: { kind, id }, say, onClaim }: Pick<PlaceViewProps, 'place' | 'say' | 'onClaim'>) {
  if (kind === 'entity') {
    const model = reader.entityOf(id);
    return model ? (
      <>
        <h2 lang={AUTHORED_LANGUAGE} dir="auto">
          {model.entity.name}
        </h2>
        <EntityBody model={model} say={say} />
      </>
    ) : null;
  }
  if (kind === 'claim') {
    const claim = reader.claimOf(id);
    return claim ? (
      <>
        <h2 class="unseen">{say('claim.heading')}</h2>
        <ClaimView claim={claim} say={say} open />
      </>
    ) : null;
  }
  const article = reader.articleOf(id);
  return article ? (
    <>
      <h2 class="unseen">{say('search.article')}</h2>
      <ArticleView article={article} claims={reader.claimsOf(article)} say={say} onClaim={onClaim} />
    </>
  ) : null;
}
