import type { CardClaim } from '../core/card/model.ts';
import type { Say } from '../core/strings/strings.ts';

/**
 * How many independent voices say what, as a sentence; empty when there are none. A count of voices, never a score.
 *
 * `{ agree: 2, differ: 1, dispute: 0 }` → `2 independent voices agree · 1 differs in part`
 */
export function voicesSentence({ agree, differ, dispute }: CardClaim['voices'], say: Say): string {
  const parts: string[] = [];
  if (agree > 0) parts.push(say('voices.agree', { count: agree }));
  if (differ > 0) parts.push(say(parts.length === 0 ? 'voices.differ' : 'voices.also-differ', { count: differ }));
  if (dispute > 0) parts.push(say(parts.length === 0 ? 'voices.dispute' : 'voices.also-dispute', { count: dispute }));
  return parts.join(' · ');
}
