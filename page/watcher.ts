/** What has changed in a document since it was last read, put together so that each place is read once. */
import { ELEMENT_NODE, isShadowRoot, type Place, parentOf } from './plain-dom.ts';

/** More changed places than this in one go, and the whole document is read anew instead: that is quicker. */
const MOST = 2_000;

/** Attributes that show, hide or lock text. Classes change all the time; what they show is seen by `createNear`. */
const ATTRIBUTES = ['hidden', 'open', 'contenteditable', 'aria-hidden'];

export interface Dirt {
  /** Trees whose text may be new. */
  trees: Set<Node>;
  /** Places whose text may be different now, if a mention was known there. */
  touched: Set<Node>;
  /** Elements that may have been shown or hidden, with all that is in them. */
  turned: Set<Element>;
  /** Something was removed. */
  gone: boolean;
  /** Too much changed to say what. */
  all: boolean;
}

export function createDirt(): Dirt {
  return { trees: new Set(), touched: new Set(), turned: new Set(), gone: false, all: false };
}

export function isClean({ trees, touched, turned, gone, all }: Dirt): boolean {
  return !all && !gone && trees.size + touched.size + turned.size === 0;
}

/** Words of a sentence are put into such elements; the sentence is what has to be read. */
const INLINE =
  /^(a|abbr|acronym|b|bdi|bdo|big|cite|data|del|dfn|em|font|i|ins|label|mark|q|ruby|s|slot|small|span|strike|strong|sub|sup|time|tt|u|wbr)$/;

/** The place to read when `node` is new or different: itself, or for words of a sentence the block they are in, by its name. */
export function scopeOf(node: Node): Node {
  let scope: Node = node;
  while (scope.nodeType !== ELEMENT_NODE || INLINE.test((scope as Element).localName)) {
    const parent: Place | null = isShadowRoot(scope) ? null : parentOf(scope);
    if (!parent) break;
    scope = parent;
  }
  return scope;
}

/** Adds what the records tell to `dirt`. Touches no style and no layout. */
export function noteRecords(records: readonly MutationRecord[], dirt: Dirt): void {
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (dirt.all) return;
    if (type === 'characterData') {
      dirt.trees.add(target);
      dirt.touched.add(target);
    } else if (type === 'attributes') {
      dirt.trees.add(target);
      dirt.turned.add(target as Element);
    } else {
      dirt.touched.add(target);
      if (removedNodes.length > 0) dirt.gone = true;
      for (let index = 0; index < addedNodes.length; index++) {
        const node = addedNodes[index] as Node;
        if (node.nodeType === ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data))) {
          dirt.trees.add(node);
        }
      }
    }
    if (dirt.trees.size + dirt.touched.size + dirt.turned.size > MOST) {
      dirt.all = true;
      dirt.trees.clear();
      dirt.touched.clear();
      dirt.turned.clear();
    }
  }
}

export interface Watcher {
  /** Watches one more tree: the document, or an open shadow root. Watching twice is watching once. */
  watch(root: Document | ShadowRoot): void;
}

/** Calls `changed` after every batch of changes, which are by then in `dirt()`. */
export function createWatcher(changed: () => void, noteIn: () => Dirt, signal: AbortSignal): Watcher {
  const observer = new MutationObserver((records) => {
    noteRecords(records, noteIn());
    changed();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    watch(root) {
      if (!signal.aborted)
        observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });
    },
  };
}
