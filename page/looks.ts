/** How an element takes part in the reading: what joins, what parts, and what is not read at all. */
import { elementAround, type Place, parentOf, textOf } from './plain-dom.ts';

/**
 * `block` begins a text of its own. `inline` joins what stands around it. `gone` is not there for the reader, and the
 * text around it joins. `apart` is there but not read (a field, a picture, code), so no name reaches over it.
 */
export type Look = 'block' | 'inline' | 'gone' | 'apart';

export interface Looks {
  of(element: Element): Look;
  /** Whether the element's own text can be seen; elements inside may differ (`visibility`). */
  isSeen(element: Element): boolean;
  /** The nearest block around, or the shadow root whose own text it is. */
  containerOf(node: Node): Place | null;
  /** Null when a node inside `place` can be read, else the outermost element that shuts it away. */
  shutBy(place: Node): Element | null;
}

const GONE = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'rt', 'rp', 'noframes', 'datalist']);
const APART = new Set(
  (
    'textarea input select button option progress meter code pre kbd samp var xmp listing plaintext ' +
    'svg math img picture video audio canvas iframe object embed br hr'
  ).split(' '),
);
const EDITOR_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);
/** Footnote marks stand against a name without a space, and are no part of the word. */
const FOOTNOTES = new Set(['sup', 'sub']);

export function isFootnote(element: Element): boolean {
  return FOOTNOTES.has(element.localName);
}

/** Made anew for every pass: styles are remembered as they were when first asked for. */
export function createLooks(styleOf: (element: Element) => CSSStyleDeclaration | null = getComputedStyle): Looks {
  const known = new Map<Element, { look: Look; seen: boolean }>();

  function lookAt(element: Element) {
    let found = known.get(element);
    if (!found) {
      found = read(element, styleOf);
      known.set(element, found);
    }
    return found;
  }

  return {
    of: (element) => lookAt(element).look,
    isSeen: (element) => lookAt(element).seen,
    containerOf(node) {
      let place = parentOf(node);
      while (place && 'localName' in place && lookAt(place).look === 'inline') place = parentOf(place) ?? null;
      return place;
    },
    shutBy(place) {
      let outermost: Element | null = null;
      let at = 'localName' in place ? (place as Element) : elementAround(place);
      for (; at; at = elementAround(at)) {
        const { look } = lookAt(at);
        if (look === 'gone' || look === 'apart') outermost = at;
      }
      return outermost;
    },
  };
}

function read(element: Element, styleOf: (element: Element) => CSSStyleDeclaration | null) {
  const name = element.localName;
  if (GONE.has(name)) return { look: 'gone', seen: false } as const;
  if (APART.has(name) || isEditor(element)) return { look: 'apart', seen: false } as const;
  if (isFolded(element)) return { look: 'gone', seen: false } as const;
  const style = styleOf(element);
  const display = style?.display ?? '';
  if (display === 'none' || style?.contentVisibility === 'hidden') return { look: 'gone', seen: false } as const;
  const seen = style?.visibility !== 'hidden' && style?.visibility !== 'collapse' && !isClosedDetails(element);
  return { look: joins(element, display, style) ? 'inline' : 'block', seen } as const;
}

function isEditor(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return (
    EDITOR_ROLES.has(element.getAttribute('role') ?? '') ||
    element.getAttribute('aria-hidden')?.toLowerCase() === 'true'
  );
}

/** `hidden`, and everything but the summary of details that are closed: browsers show that in no computed display. */
function isFolded(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const parent = parentOf(element);
  return parent !== null && 'localName' in parent && isClosedDetails(parent) && element.localName !== 'summary';
}

function isClosedDetails(element: Element): boolean {
  return element.localName === 'details' && !element.hasAttribute('open');
}

function joins(element: Element, display: string, style: CSSStyleDeclaration | null): boolean {
  if (/^(inline|contents|ruby)/.test(display)) return true;
  if (display === 'block' && style && style.cssFloat && style.cssFloat !== 'none') return isDropCap(element);
  return false;
}

/** "A" floating before "zerbaijan" is the beginning of the word. */
function isDropCap(element: Element): boolean {
  return textOf(element).trim().length === 1;
}
