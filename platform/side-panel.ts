/** Opens the panel beside the page: Chromium's side panel, Firefox's sidebar. Safari and phones have neither. */
import { browser } from './browser.ts';
import { report } from './report.ts';

interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

function panels(): Panels {
  return browser as unknown as Panels;
}

export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = panels();
  return typeof sidePanel?.open === 'function' || typeof sidebarAction?.open === 'function';
}

/**
 * Opens the panel in a window. To be called straight from what the reader did, before anything is awaited: browsers
 * refuse otherwise. Answers whether it opened.
 */
export async function openSidePanel(windowId: number | undefined): Promise<boolean> {
  const { sidePanel, sidebarAction } = panels();
  try {
    if (sidebarAction)
      await sidebarAction.open(); // always in the window in front
    else if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
    else return false;
    return true;
  } catch (error) {
    report('opening the side panel', error);
    return false;
  }
}

/**
 * Opens the panel in the window this page is in; null where there is none to open. Asked for beforehand, since finding out
 * the window takes longer than a click lasts.
 */
export async function readyForSidePanel(): Promise<(() => Promise<boolean>) | null> {
  if (!hasSidePanel()) return null;
  const { id } = await browser.windows.getCurrent();
  return () => openSidePanel(id);
}
