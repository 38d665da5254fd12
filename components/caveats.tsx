import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { Say } from '../core/strings/strings.ts';
import { Disclosure } from './disclosure.tsx';

/** What a careful reader should know before repeating the claim. */
export function Caveats({ caveats, say }: { caveats: readonly string[]; say: Say }) {
  if (caveats.length === 0) return null;
  return (
    <Disclosure summary={say('claim.caveats', { count: caveats.length })}>
      <ul class="caveats" lang={AUTHORED_LANGUAGE} dir="auto">
        {caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
