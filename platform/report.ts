/**
 * Tells a developer what went wrong and where: `report('reading the settings', error)`.
 * It goes to the console and nowhere else; nothing is kept and nothing is sent.
 */
export function report(doing: string, error: unknown): void {
  console.warn(`Azerbaijan in Context: ${doing}:`, error);
}

/** What an error says, for an answer over a border. */
export function sayError(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}
