/** From offsets in a block's text to places in the document, and from those to ranges and lines. */
import type { Block } from './blocks.ts';
import type { Piece } from './contract.ts';

/** The pieces of text nodes that make up `start` to `end` of a block's text. */
export function piecesOf(block: Block, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  for (const part of block.parts) {
    if (part.start >= end) break;
    const from = Math.max(start - part.start, 0);
    const to = Math.min(end - part.start, part.length);
    if (from < to) pieces.push({ node: part.node, start: from, end: to });
  }
  return pieces;
}

/** Static: a live range is paid for at every change of the page, for ever. */
export function rangeOf({ node, start, end }: Piece): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}

/** The lines of a mention in client coordinates, first to last; none when its nodes are gone or not displayed. */
export function linesOf(pieces: readonly Piece[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const { node, start, end } of pieces) {
    if (!node.isConnected || end > node.data.length) continue;
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const rects = range.getClientRects();
    for (let index = 0; index < rects.length; index++) {
      const rect = rects[index] as DOMRect;
      if (rect.width > 0 && rect.height > 0) lines.push(rect);
    }
  }
  return lines;
}
