/**
 * Reads the tree past a form's fields: `<input name="parentNode">` hides the property of that name on its form, in our
 * world too, and climbing by it would go round for ever.
 */
export type Place = Element | ShadowRoot;

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
const FRAGMENT_NODE = 11;

const parentGetter = getter('parentNode');
const textGetter = getter('textContent');

function getter(name: 'parentNode' | 'textContent'): (node: Node) => unknown {
  const get = globalThis.Node && Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  return (node) => get?.call(node);
}

/** Whether fields of the page may stand where the node's own properties and functions are. */
export function hidesProperties(node: Node): boolean {
  return node instanceof HTMLFormElement;
}

/** `matches`, also of a form with a field of that name. */
export function isOf(element: Element, selector: string): boolean {
  return hidesProperties(element) ? Element.prototype.matches.call(element, selector) : element.matches(selector);
}

/** The element or shadow root around a node; null at the top of a tree. */
export function parentOf(node: Node): Place | null {
  const parent = (hidesProperties(node) ? parentGetter(node) : node.parentNode) as Node | null;
  const type = parent?.nodeType;
  return type === ELEMENT_NODE || type === FRAGMENT_NODE || hidesProperties(parent as Node) ? (parent as Place) : null;
}

/** The element around a node, over the border of a shadow root to its host. */
export function elementAround(node: Node): Element | null {
  const parent = isShadowRoot(node) ? node.host : parentOf(node);
  return parent && isShadowRoot(parent) ? parent.host : (parent as Element | null);
}

export function textOf(node: Node): string {
  const text = hidesProperties(node) ? textGetter(node) : node.textContent;
  return typeof text === 'string' ? text : '';
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === FRAGMENT_NODE && 'host' in node;
}

/** The open shadow root of an element, if it has one. */
export function openRootOf(element: Element): ShadowRoot | null {
  const root: unknown = element.shadowRoot;
  return root && isShadowRoot(root as Node) ? (root as ShadowRoot) : null;
}
