import type { ComponentChildren } from 'preact';
import type { CardClaim } from '../core/card/model.ts';
import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { EvidenceSides as Sides } from '../core/knowledge/evidence-sides.ts';
import type { StandingReasons as Reasons } from '../core/knowledge/explain-standing.ts';
import type { NamedEntity } from '../core/knowledge/reader.ts';
import type { Say } from '../core/strings/strings.ts';
import { ClaimLines } from './claim-lines.tsx';
import { EvidenceSides } from './evidence-sides.tsx';
import { ExplorerPart } from './explorer-part.tsx';
import { InSentence } from './in-sentence.tsx';
import { OutwardLink } from './outward-link.tsx';
import { PlaceLink } from './place-link.tsx';
import { SourceLine } from './source-line.tsx';
import { StandingReasons } from './standing-reasons.tsx';

export interface ClaimPageProps {
  claim: CardClaim;
  /** The subject, then what else it concerns. */
  about: readonly NamedEntity[];
  sides: Sides;
  reasons: Reasons;
  /** What its article claims just before and after it. */
  beside: readonly CardClaim[];
  /** Other claims about the subject, the ones that matter most. */
  sameSubject: readonly CardClaim[];
  say: Say;
  /** What can be done with the claim: cite it, keep it. */
  actions?: ComponentChildren;
}

/** A claim with all that is known of it, nothing folded away: it is read here, and printed from here. */
export function ClaimPage(props: ClaimPageProps) {
  const { claim, about, sides, reasons, beside, sameSubject, say, actions } = props;
  const [subject] = about;
  return (
    <>
      <article class="claim-page" data-claim={claim.ref}>
        <p class="explorer__kind">{say('explorer.claim')}</p>
        <h1 class="claim-page__text" tabIndex={-1} lang={claim.lang} dir="auto">
          {claim.text}
        </h1>
        <SourceLine article={claim.article} say={say} />
        {claim.article.notice && (
          <p class="claim__note" dir="auto">
            <InSentence sentence={(notice) => say('claim.notice', { notice })}>
              <bdi lang={AUTHORED_LANGUAGE}>{claim.article.notice}</bdi>
            </InSentence>
          </p>
        )}
        {claim.incomplete && <p class="claim__note">{say('claim.incomplete')}</p>}
        <ul class="claim-page__ways">
          <li>
            <OutwardLink link={claim.passage} say={say}>
              {say('claim.passage')}
            </OutwardLink>
          </li>
          <li>
            <PlaceLink to={{ kind: 'article', id: claim.article.id }}>{say('explorer.to-article')}</PlaceLink>
          </li>
        </ul>
        {actions && <div class="explorer__actions">{actions}</div>}
        <ExplorerPart heading={say('claim.others')} class="claim-page__summary">
          <p class="claim-page__standing">{say(`standing.${claim.standing}`)}</p>
          <p dir="auto" lang={AUTHORED_LANGUAGE}>
            {claim.summary}
          </p>
        </ExplorerPart>
        <ExplorerPart heading={say('explorer.evidence')}>
          <EvidenceSides sides={sides} say={say} />
        </ExplorerPart>
        <ExplorerPart heading={say('explorer.standing')}>
          <StandingReasons standing={claim.standing} reasons={reasons} say={say} />
        </ExplorerPart>
        {claim.caveats.length > 0 && (
          <ExplorerPart heading={say('explorer.caveats')}>
            <ul class="caveats" lang={AUTHORED_LANGUAGE} dir="auto">
              {claim.caveats.map((caveat) => (
                <li key={caveat}>{caveat}</li>
              ))}
            </ul>
          </ExplorerPart>
        )}
        <ExplorerPart heading={say('explorer.about')}>
          <ul class="explorer__words">
            {about.map(({ id, name }) => (
              <li key={id}>
                <PlaceLink to={{ kind: 'entity', id }} lang={AUTHORED_LANGUAGE}>
                  {name}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </ExplorerPart>
      </article>
      <div class="claim-page__more">
        {sameSubject.length > 0 && subject && (
          <ExplorerPart heading={say('explorer.same-subject', { name: subject.name })}>
            <ClaimLines claims={sameSubject} say={say} />
            <p>
              <PlaceLink to={{ kind: 'entity', id: subject.id }}>
                {say('explorer.to-entity', { name: subject.name })}
              </PlaceLink>
            </p>
          </ExplorerPart>
        )}
        {beside.length > 0 && (
          <ExplorerPart heading={say('explorer.same-article')}>
            <ClaimLines claims={beside} say={say} />
            <p>
              <PlaceLink to={{ kind: 'article', id: claim.article.id }}>{say('explorer.to-article')}</PlaceLink>
            </p>
          </ExplorerPart>
        )}
      </div>
    </>
  );
}
