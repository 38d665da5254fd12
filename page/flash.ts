/** Lights a mention up for a moment, so that a reader who came from a list finds it: one steady light, no blinking. */
import type { PlacedMention } from './contract.ts';
import { platformCanvas, sheetsOf } from './highlighter.ts';
import { drawName, flashRule } from './paint.ts';
import { rangeOf } from './ranges.ts';

const SHOWN_MS = 2_000;

/** A name and a sheet of its own each time, both gone after the moment. One light at a time. */
export function createFlash(signal: AbortSignal, canvas = platformCanvas): (placed: PlacedMention) => void {
  let putOut: (() => void) | null = null;
  signal.addEventListener('abort', () => putOut?.(), { once: true });

  return ({ pieces }) => {
    putOut?.();
    const root = pieces[0]?.node.getRootNode() as Document | ShadowRoot | undefined;
    if (signal.aborted || !root || !('adoptedStyleSheets' in root)) return;
    const name = drawName();
    const light = canvas.createHighlight();
    for (const piece of pieces) light.add(rangeOf(piece));
    const sheet = canvas.createSheet();
    sheet.insertRule(flashRule(name));
    root.adoptedStyleSheets = [...sheetsOf(root), sheet];
    canvas.registry.set(name, light as Highlight);
    const timer = setTimeout(() => putOut?.(), SHOWN_MS);
    putOut = () => {
      putOut = null;
      clearTimeout(timer);
      canvas.registry.delete(name);
      root.adoptedStyleSheets = sheetsOf(root).filter((each) => each !== sheet);
    };
  };
}
