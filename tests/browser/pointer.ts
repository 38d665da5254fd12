/** Where words are on the screen, and the mouse and finger that go there. */
import type { Frame, Page } from 'puppeteer-core';
import type { Box } from '../../scripts/browser/card.ts';

/** The box of the first occurrence of `words` in one text node, open shadow roots included; in the frame's own coordinates. */
export async function boxOf(frame: Page | Frame, words: string): Promise<Box> {
  const box = await frame.evaluate((words) => {
    const find = (root: Node): Range | null => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) {
          const inside = node.shadowRoot && find(node.shadowRoot);
          if (inside) return inside;
        } else {
          const start = (node as Text).data.indexOf(words);
          if (start < 0 || node.parentElement?.closest('script, style, template')) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + words.length);
          return range;
        }
      }
      return null;
    };
    const rect = find(document)?.getClientRects()[0];
    return rect && { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
  }, words);
  if (!box) throw new Error(`the page does not show "${words}"`);
  return box;
}

/** The same for words inside an iframe, in the coordinates of the page around it. */
export async function boxInFrame(page: Page, selector: string, words: string): Promise<Box> {
  const element = await page.$(selector);
  const frame = await element?.contentFrame();
  const outer = await element?.evaluate((iframe) => {
    const { x, y } = iframe.getBoundingClientRect();
    return { x: x + iframe.clientLeft, y: y + iframe.clientTop };
  });
  if (!frame || !outer) throw new Error(`no frame at ${selector}`);
  const inner = await boxOf(frame, words);
  return { ...inner, x: inner.x + outer.x, y: inner.y + outer.y };
}

export function middleOf({ x, y, width, height }: Box): [number, number] {
  return [x + width / 2, y + height / 2];
}

/** Brings the mouse to the middle of a box in a few steps, as a hand does, and leaves it there. */
export async function restOn(page: Page, box: Box): Promise<void> {
  const [x, y] = middleOf(box);
  await page.mouse.move(x - 4, y - 1);
  for (const away of [3, 2, 1, 0]) {
    await page.mouse.move(x - away, y);
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

/** Travels slowly in a straight line, as towards something one means to reach. */
export async function travel(page: Page, from: [number, number], to: [number, number], steps = 12): Promise<void> {
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps;
    await page.mouse.move(from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part);
    await new Promise((resume) => setTimeout(resume, 16));
  }
}

export async function clickOn(page: Page, box: Box): Promise<void> {
  await page.mouse.click(...middleOf(box));
}
