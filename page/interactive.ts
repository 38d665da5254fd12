/** Whether a press on this text means something to the page already. */
import { elementAround } from './plain-dom.ts';

const INTERACTIVE = [
  'a[href]',
  'area[href]',
  'button',
  'input',
  'label',
  'option',
  'select',
  'summary',
  'textarea',
  'audio[controls]',
  'video[controls]',
  '[onclick]',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="button"]',
  '[role="checkbox"]',
  '[role="link"]',
  '[role="menuitem"]',
  '[role="option"]',
  '[role="radio"]',
  '[role="switch"]',
  '[role="tab"]',
  '[role="treeitem"]',
].join(',');

/**
 * True inside a link, a button or anything else that acts when pressed, also across shadow roots.
 *
 * What acts by script alone shows only in its cursor: a hand is what authors give to it.
 */
export function isInteractive(node: Node): boolean {
  const direct = elementAround(node);
  if (direct && getComputedStyle(direct).cursor === 'pointer') return true;
  for (let element = direct; element; element = elementAround(element)) {
    if (Element.prototype.matches.call(element, INTERACTIVE)) return true;
  }
  return false;
}
