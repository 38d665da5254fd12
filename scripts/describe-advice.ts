/** Advice as lines of a report. */
import type { Advice } from '../core/knowledge/advise.ts';

/** One piece of advice; its file is told above it, once for all. */
export function describeAdvice({ field, reason, help }: Advice): string[] {
  if (!help) return [`  ${field}`, `    ${reason}`];
  return [`  ${field} (${help.what})`, `    ${reason}`, `    Write: ${help.write}.`, `    Example: ${help.example}`];
}
