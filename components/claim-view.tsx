import type { CardClaim } from '../core/card/model.ts';
import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { Say } from '../core/strings/strings.ts';
import { Caveats } from './caveats.tsx';
import { Disclosure } from './disclosure.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { InSentence } from './in-sentence.tsx';
import { SaveNote } from './note-save.tsx';
import { OutwardLink } from './outward-link.tsx';
import { SourceLine } from './source-line.tsx';
import { voicesSentence } from './voices-sentence.ts';

interface ClaimViewProps {
  claim: CardClaim;
  say: Say;
  /** Where a claim is all there is to see, its evidence is open from the start. */
  open?: boolean;
  /** The notice of its article stands above already, with an earlier claim. */
  noticeSaid?: boolean;
}

/** One claim in full: how it stands, what is claimed, by whom and in whose interest, and what others say. */
export function ClaimView({ claim, say, open, noticeSaid }: ClaimViewProps) {
  const voices = voicesSentence(claim.voices, say);
  return (
    <article class="claim" data-claim={claim.ref}>
      <p class="claim__standing">{say(`standing.${claim.standing}`)}</p>
      <blockquote class="claim__text" lang={claim.lang} dir="auto">
        {claim.text}
      </blockquote>
      <SourceLine article={claim.article} say={say} />
      {claim.article.notice && !noticeSaid && (
        <p class="claim__note" dir="auto">
          <InSentence sentence={(notice) => say('claim.notice', { notice })}>
            <bdi lang={AUTHORED_LANGUAGE}>{claim.article.notice}</bdi>
          </InSentence>
        </p>
      )}
      {claim.incomplete && <p class="claim__note">{say('claim.incomplete')}</p>}
      <div class="claim__others">
        <h3>{say('claim.others')}</h3>
        <p lang={AUTHORED_LANGUAGE} dir="auto">
          {claim.summary}
        </p>
        {voices && <p class="claim__voices">{voices}</p>}
      </div>
      {claim.evidence.length > 0 && (
        <Disclosure summary={say('claim.evidence', { count: claim.evidence.length })} open={open}>
          <EvidenceList evidence={claim.evidence} say={say} />
        </Disclosure>
      )}
      <Caveats caveats={claim.caveats} say={say} />
      <p class="claim__passage">
        <OutwardLink link={claim.passage} say={say}>
          {say('claim.passage')}
        </OutwardLink>
        <SaveNote claim={claim.ref} say={say} />
      </p>
    </article>
  );
}
