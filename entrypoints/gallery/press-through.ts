/** Presses what a view wants pressed, one after the other, each when it is there. */
export async function pressThrough(root: ParentNode, presses: readonly string[], signal: AbortSignal): Promise<void> {
  await frame();
  for (const selector of presses) {
    const target = await appear(root, selector, signal);
    if (!target) return;
    target.click();
    await frame();
  }
}

async function appear(root: ParentNode, selector: string, signal: AbortSignal): Promise<HTMLElement | null> {
  const giveUpAt = performance.now() + 3_000;
  while (!signal.aborted) {
    const target = find(root, selector);
    if (target) return target;
    if (performance.now() > giveUpAt) throw new Error(`the gallery waited in vain for ${selector}`);
    await frame();
  }
  return null;
}

/** Into shadow roots too: the card stands in one. */
function find(root: ParentNode, selector: string): HTMLElement | null {
  const here = root.querySelector<HTMLElement>(selector);
  if (here) return here;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && find(shadowRoot, selector);
    if (inside) return inside;
  }
  return null;
}

/** Two frames: what was drawn has been laid out, and its effects have run. */
function frame(): Promise<void> {
  return new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(() => resume())));
}
