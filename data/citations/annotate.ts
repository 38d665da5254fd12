/**
 * What goes with every citation: the claim marked as ours, how many independent voices say what, and the interest.
 *
 * Always in English, whatever the interface speaks, as the styles are and as the claims are written.
 */
import type { Work } from './work.ts';

/** @example Publisher’s interest: Its owner builds the harbour. */
export function tellInterest({ interest }: Work): string {
  return `Publisher’s interest: ${interest}`;
}

export function tellOriginal({ original }: Work): string {
  return `Original address: ${original}`;
}

/** The claim, so that nobody can take it for a quotation, and the voices beside it: counts, never a verdict. */
export function tellClaim({ claim }: Work): string {
  if (!claim) return '';
  const { agree, differ, dispute } = claim.voices;
  const voices = `Independent sources, those that share an interest counted as one: agree ${agree}, differ in part ${differ}, say otherwise ${dispute}.`;
  const incomplete = 'The stored copy of the article breaks off inside this claim.';
  const words = `Claim, in the words of Azerbaijan in Context (a paraphrase, not a quotation): ${claim.text}`;
  return [words, ...(claim.incomplete ? [incomplete] : []), voices].join(' ');
}

/** The claim and the original address: what a record keeps besides the interest. */
export function tellDetails(work: Work): string {
  return [tellClaim(work), tellOriginal(work)].filter(Boolean).join(' ');
}
