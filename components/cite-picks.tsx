import type { CardClaim } from '../core/card/model.ts';
import type { Say } from '../core/strings/strings.ts';
import { useCiteDesk } from './cite-desk.ts';
import { Press } from './press.tsx';

/** "Cite this claim" or "Cite this article", by what `cited` is a reference of. */
export function CiteButton({ cited, say }: { cited: string; say: Say }) {
  const desk = useCiteDesk();
  return desk && <Press onPress={() => desk.onCite([cited])}>{say(nameOfCiting(cited))}</Press>;
}

/** A reference of a claim holds the id of its article and a slash. */
export function nameOfCiting(cited: string): 'cite.claim' | 'cite.article' {
  return cited.includes('/') ? 'cite.claim' : 'cite.article';
}

/** Takes a claim among those that are cited together. */
export function CitePick({ claim, say }: { claim: Pick<CardClaim, 'ref' | 'text'>; say: Say }) {
  const desk = useCiteDesk();
  return (
    desk && (
      <label class="tick cite-pick">
        <input
          type="checkbox"
          aria-label={say('cite.pick-claim', { claim: claim.text })}
          checked={desk.picked.has(claim.ref)}
          onChange={(event) => desk.onPick([claim.ref], event.currentTarget.checked)}
        />
        <span>{say('cite.pick')}</span>
      </label>
    )
  );
}

/** Takes all claims of a list. */
export function CitePickAll({ refs, say }: { refs: readonly string[]; say: Say }) {
  const desk = useCiteDesk();
  return desk && <Press onPress={() => desk.onPick(refs, true)}>{say('cite.pick-all')}</Press>;
}

/** How many claims are picked, said when it changes, and what can be done with them. Stays at hand while there are any. */
export function CitePicks({ say }: { say: Say }) {
  const desk = useCiteDesk();
  const refs = [...(desk?.picked ?? [])];
  return (
    <div class={refs.length > 0 ? 'cite-picks cite-picks--some' : 'cite-picks'}>
      <p class="cite-picks__count" role="status">
        {refs.length > 0 && say('cite.picked', { count: refs.length })}
      </p>
      {desk && refs.length > 0 && (
        <>
          <Press look="solid" onPress={() => desk.onCite(refs)}>
            {say('cite.open-picked')}
          </Press>
          <Press onPress={() => desk.onPick(refs, false)}>{say('cite.pick-none')}</Press>
        </>
      )}
    </div>
  );
}
