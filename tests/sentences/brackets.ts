/** Takes the brackets out and says what stood in them, and where. */
export function readBrackets(marked: string): { text: string; spans: { start: number; surface: string }[] } {
  const spans: { start: number; surface: string }[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/[[\]]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, surface: piece });
    text += piece;
  }
  return { text, spans };
}
