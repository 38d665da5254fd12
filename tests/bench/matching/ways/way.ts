/** What each way of looking for names offers to the runner, in the page. */
export interface Way {
  /** From the list of names, or the print, as JSON to something that looks. */
  prepare(names: string): void;
  /** Looks through the whole page; answers how many were found. */
  look(): number;
  /** Sets the page back as it was, for the next look. */
  tidy?(): void;
}

declare global {
  var way: Way;
}

export function offer(way: Way): void {
  globalThis.way = way;
}

export function readNames(json: string): string[] {
  return JSON.parse(json);
}

/** The text in small letters, as peers need it that know only exact letters. */
export function readLowerText(): string {
  return document.body.textContent.toLowerCase();
}
