import { useId, useState } from 'preact/hooks';
import { MAX_DELAY_MS } from '../core/settings.ts';
import type { Say } from '../core/strings/strings.ts';

interface DelayRangeProps {
  delayMs: number;
  say: Say;
  /** Called when the reader lets go, not at every step on the way. */
  onDelay(delayMs: number): void;
}

/** How long the pointer rests before a card opens, with the value to be read while it moves. */
export function DelayRange({ delayMs, say, onDelay }: DelayRangeProps) {
  const id = useId();
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? delayMs;
  const words = say('options.delay-value', { count: shown });
  return (
    <div class="range">
      <label for={id}>{say('options.delay')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={MAX_DELAY_MS}
        step={50}
        value={shown}
        aria-valuetext={words}
        onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setMoving(null);
          onDelay(event.currentTarget.valueAsNumber);
        }}
      />
      <output for={id}>{words}</output>
    </div>
  );
}
