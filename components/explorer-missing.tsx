import type { Say } from '../core/strings/strings.ts';
import { PlaceLink } from './place-link.tsx';

/** Where an address leads to nothing: said so, with a way on. */
export function ExplorerMissing({ say }: { say: Say }) {
  return (
    <>
      <h1 tabIndex={-1}>{say('explorer.missing')}</h1>
      <p class="explorer__lead">{say('explorer.missing-why')}</p>
      <p>
        <PlaceLink to={{ kind: 'home' }}>{say('explorer.to-home')}</PlaceLink>
      </p>
    </>
  );
}
