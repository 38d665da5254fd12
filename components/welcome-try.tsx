import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';
import type { Say } from '../core/strings/strings.ts';
import { Press } from './press.tsx';

export interface WelcomeTryProps {
  say: Say;
  /** What opens a card, as the reader has set it. */
  open: Settings['open'];
  /** The keys of "next mention"; empty when none are set. */
  nextKey: string;
  /** How many names are marked; null until the paragraph was read. */
  marked: number | null;
  /** Why nothing could be marked; empty when it could. */
  failure: string;
  /** The paragraph, for whoever marks it. It holds one text, which is never taken out of the page while it stands. */
  place: Ref<HTMLParagraphElement>;
  onOpenFirst(): void;
}

/** A paragraph to try it on. The marks and the card are those of any page: whoever gets `place` draws them. */
export function WelcomeTry({ say, open, nextKey, marked, failure, place, onOpenFirst }: WelcomeTryProps) {
  const id = useId();
  return (
    <section class="welcome__part" aria-labelledby={id}>
      <h2 id={id}>{say('welcome.try')}</h2>
      <p class="welcome__sample" ref={place}>
        {say('welcome.try.text')}
      </p>
      <p class="welcome__said" role="status">
        {failure !== '' && say('welcome.try.failed', { error: failure })}
        {failure === '' && marked === 0 && say('welcome.try.rejected')}
      </p>
      <p class="hint">
        {say(`welcome.try.${open}`)} {nextKey !== '' && say('welcome.try.keys', { key: nextKey })}
      </p>
      <Press look="solid" disabled={!marked} onPress={onOpenFirst}>
        {say('welcome.try.open')}
      </Press>
    </section>
  );
}
