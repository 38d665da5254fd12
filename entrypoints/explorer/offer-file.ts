/** Gives the reader a text as a file to keep. It is made here: nothing is fetched, and no permission is needed. */
export function offerFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // Not at once: Firefox starts to read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
