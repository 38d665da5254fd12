/** Which panel a browser has behind WXT's fake one: Chromium a side panel, Firefox a sidebar, others neither. */
import { onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export function usePanels(panels: { sidePanel?: object; sidebarAction?: object }): void {
  vi.spyOn(fakeBrowser, 'sidePanel', 'get').mockReturnValue(panels.sidePanel as never);
  const world = fakeBrowser as { sidebarAction?: object };
  world.sidebarAction = panels.sidebarAction;
  onTestFinished(() => void delete world.sidebarAction);
}
