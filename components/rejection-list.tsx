import { useEffect, useRef } from 'preact/hooks';
import { ANYWHERE, unreject } from '../core/rejections.ts';
import type { Rejection } from '../core/settings.ts';
import type { Say } from '../core/strings/strings.ts';
import { Press } from './press.tsx';

interface RejectionListProps {
  rejections: readonly Rejection[];
  say: Say;
  onRejections(rejections: Rejection[]): void;
}

/** What the reader said "not this" to, each with the way back. When one goes, focus goes to the one in its place. */
export function RejectionList({ rejections, say, onRejections }: RejectionListProps) {
  const place = useRef<HTMLDivElement>(null);
  const removed = useRef<number | null>(null);
  useEffect(() => {
    if (removed.current === null) return;
    const buttons = [...(place.current?.querySelectorAll('button') ?? [])];
    (buttons[removed.current] ?? buttons.at(-1) ?? place.current)?.focus();
    removed.current = null;
  }, [rejections.length]); // a list of another length has come back

  return (
    <div class="rejections" ref={place} tabIndex={-1}>
      <p class="hint">{say('options.rejections-hint')}</p>
      {rejections.length === 0 && <p class="soft">{say('options.rejections-none')}</p>}
      <ul class="sites__list">
        {rejections.map((rejection, index) => {
          const { entity, alias, site } = rejection;
          const where = site === ANYWHERE ? say('options.rejection-anywhere') : say('options.rejection-here', { site });
          return (
            <li key={`${entity} ${alias} ${site}`}>
              <span class="rejections__name">
                <bdi>{alias}</bdi> <span class="soft">{where}</span>
              </span>
              <Press
                label={say('options.rejection-remove', { alias, where })}
                onPress={() => {
                  removed.current = index;
                  onRejections(unreject(rejections, rejection));
                }}
              >
                {say('options.remove')}
              </Press>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
