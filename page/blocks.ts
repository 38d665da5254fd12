/** Text as a reader sees it, block by block, with the way back to the document. */
import { isFootnote, type Looks } from './looks.ts';
import { isShadowRoot, type Place, parentOf, TEXT_NODE } from './plain-dom.ts';

/** A stretch of the block's text that is one text node's data, whole. */
export interface Part {
  node: Text;
  /** Where in the block's text it begins. */
  start: number;
  length: number;
}

export interface Block {
  container: Place;
  /** Raw: white space, soft hyphens and all. Where something unread stands in between there is `APART`. */
  text: string;
  parts: Part[];
}

/**
 * Stands in a block's text for what is not read (a picture, a field, a line break). No name reaches over it, and the
 * words on both sides still share a block. With spaces: what follows a line break is no part of an address before it.
 */
export const APART = ' \ufffc ';

/**
 * Reads the text that belongs to `container` itself; blocks inside it are read by themselves.
 *
 * @example `<p>Born in <b>Nakh</b>chivan<br>in 1923<ul>…</ul>later</p>` gives
 * // ['Born in Nakhchivan ￼ in 1923', 'later']
 */
export function readBlocks(container: Place, looks: Looks): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let apart = false;

  const take = (node: Text) => {
    if (!block) {
      block = { container, text: '', parts: [] };
      blocks.push(block);
    } else if (apart) block.text += APART;
    apart = false;
    block.parts.push({ node, start: block.text.length, length: node.data.length });
    block.text += node.data;
  };

  const document = container.ownerDocument;
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const seen = !('localName' in container) || looks.isSeen(container);
  let footnote: Element | null = null;
  for (let node = walker.nextNode(); node; ) {
    if (footnote && !footnote.contains(node)) {
      footnote = null;
      apart = true;
    }
    if (node.nodeType === TEXT_NODE) {
      const parent = parentOf(node);
      if (parent === container ? seen : parent && !isShadowRoot(parent) && looks.isSeen(parent)) take(node as Text);
      node = walker.nextNode();
      continue;
    }
    const look = looks.of(node as Element);
    if (look === 'block') block = null;
    else if (look === 'apart') apart = true;
    else if (look === 'inline' && isFootnote(node as Element)) {
      footnote = node as Element;
      apart = true;
    }
    node = look === 'inline' ? walker.nextNode() : nextOutside(walker);
  }
  return blocks.filter(({ text }) => text.trim() !== '');
}

/** The next node that is not inside the current one. */
export function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
