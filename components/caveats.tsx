import type { Say } from '../core/strings/strings.ts';
import { Disclosure } from './disclosure.tsx';

/** What a careful reader should know before repeating the claim. */
export function Caveats({ caveats, say }: { caveats: readonly string[]; say: Say }) {
  if (caveats.length === 0) return null;
  return (
    <Disclosure summary={say('claim.caveats', { count: caveats.length })}>
      <ul class="caveats">
        {caveats.map((caveat) => (
          <li key={caveat} dir="auto">
            {caveat}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
