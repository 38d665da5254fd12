/** Where in the document the card's one element goes, and how the page's style is kept out of it. */
import { elementAround } from './plain-dom.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** What makes everything outside it inert, or closes when something outside it is pressed. */
const LAYERS = [':modal', ':fullscreen', ':popover-open'];

/**
 * An element of ours. Documents of SVG and XML make elements of no namespace, which are not elements of HTML:
 * always by namespace.
 */
export function createBlock(document: Document): HTMLElement {
  return document.createElementNS(XHTML, 'div') as HTMLElement;
}

/**
 * The element to append the card to: the innermost modal dialog, fullscreen element or popover around the mention,
 * outside of which a card could not be used; else the end of the body.
 */
export function findMount(near: Node): Element {
  for (let element = elementAround(near); element; element = elementAround(element)) {
    if (isLayer(element)) return element;
  }
  const document = near.ownerDocument as Document;
  // A document of frames calls its frameset its body, and shows nothing that is put into it.
  return document.body?.localName === 'body' ? document.body : document.documentElement;
}

/**
 * The element that is appended to the page: without size, without a name to recognise it by, and out of the reach of
 * the page's style sheets, which an important inline declaration outranks.
 */
export function createHost(document: Document): HTMLElement {
  const host = createBlock(document);
  const style = { all: 'initial', display: 'block', position: 'fixed', top: '0', left: '0', width: '0', height: '0' };
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
  return host;
}

/**
 * Puts style into a shadow root.
 *
 * A constructed sheet is no node and is asked by no content security policy. Where an isolated world may not assign
 * one, a `style` element serves.
 */
export function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElementNS(XHTML, 'style');
    style.textContent = css;
    root.append(style);
  }
}

function isLayer(element: Element): boolean {
  return LAYERS.some((selector) => {
    try {
      return Element.prototype.matches.call(element, selector);
    } catch {
      return false; // unknown to this browser, so it has no such layer
    }
  });
}
