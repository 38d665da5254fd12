/** Whether and when a document is one to be read. */

const TEXT_TYPES = new Set(['text/html', 'application/xhtml+xml']);
/** Smaller frames hold advertisements and counters. */
const LEAST_WIDTH = 120;
const LEAST_HEIGHT = 80;

/** Pictures, PDF, XML, JSON and plain text are not read, and neither is a document that is one great editor. */
export function isTextDocument(document: Document): boolean {
  return (
    TEXT_TYPES.has(document.contentType) && document.designMode !== 'on' && 'localName' in document.documentElement
  );
}

/** Resolves when the document is shown to somebody, and large enough to be read; never when `signal` is aborted before. */
export async function whenReadable(window: Window, signal: AbortSignal): Promise<void> {
  const document = window.document as Document & { prerendering?: boolean };
  if (document.prerendering === true) await next(document, 'prerenderingchange', signal);
  if (window.parent === window) return;
  while (window.innerWidth < LEAST_WIDTH || window.innerHeight < LEAST_HEIGHT) await next(window, 'resize', signal);
}

function next(target: EventTarget, type: string, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true, signal }));
}
