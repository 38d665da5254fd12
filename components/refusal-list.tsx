import type { Say } from '../core/strings/strings.ts';
import { Disclosure } from './disclosure.tsx';
import { markSurface } from './mark-surface.tsx';
import type { Seen } from './page-view.ts';

/** What looked like a mention and was left alone, each with its reason. */
export function RefusalList({ seen: { count, refusals }, say }: { seen: Seen; say: Say }) {
  if (count === 0) return null;
  const more = count - refusals.length;
  return (
    <Disclosure
      summary={
        <>
          {say('refusal.heading')} <span class="soft">({say.number(count)})</span>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else to stop at */}
      <ul class="rows rows--scroll" tabIndex={0} aria-label={say('refusal.heading')}>
        {refusals.map((refusal, index) => (
          <li key={index} class="refusal">
            <p>
              <bdi>{markSurface(refusal)}</bdi>
            </p>
            <p class="refusal__reason">{say(`refusal.${refusal.reason}`, { because: refusal.because })}</p>
          </li>
        ))}
        {more > 0 && <li class="refusal soft">{say('refusal.more', { count: more })}</li>}
      </ul>
    </Disclosure>
  );
}
