/** What a reader's system may ask of a page: dark, forced colours, no motion, a finger. In both browsers, while they run. */
import type { CDPSession, Page } from 'puppeteer-core';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { BROWSER } from './stage.ts';

export interface Wear {
  dark?: boolean;
  forced?: boolean;
  calm?: boolean;
  coarse?: boolean;
}

/** Puts on exactly these, and takes off all others. */
export async function wear(page: Page, wanted: Wear): Promise<void> {
  if (BROWSER === 'firefox') await setPreferences(page, wanted);
  else await emulate(page, wanted);
  await waitUntil(`${JSON.stringify(wanted)} to be worn`, async () => {
    const worn = await page.evaluate(() => ({
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      forced: matchMedia('(forced-colors: active)').matches,
      calm: matchMedia('(prefers-reduced-motion: reduce)').matches,
      coarse: matchMedia('(pointer: coarse)').matches,
    }));
    // Forced colours bring the scheme of the system with them.
    return (['dark', 'forced', 'calm', 'coarse'] as const).every(
      (name) => worn[name] === (wanted[name] ?? false) || (name === 'dark' && wanted.forced),
    );
  });
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function emulate(page: Page, { dark, forced, calm, coarse }: Wear): Promise<void> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  const client = await session;
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: calm ? 'reduce' : 'no-preference' },
    ],
  });
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: coarse ?? false });
}

interface Connection {
  send(method: string, params: unknown): Promise<{ result: { contexts?: { context: string }[] } }>;
}

/**
 * Firefox 153 emulates none of these over WebDriver BiDi, but lets a driver that was allowed to (`launch` asks for it)
 * set preferences where its own windows live.
 */
async function setPreferences(page: Page, { dark, forced, calm, coarse }: Wear): Promise<void> {
  const { connection } = page.browser() as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const preferences = {
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'browser.display.document_color_use': forced ? 2 : 1,
    'ui.prefersReducedMotion': calm ? 1 : 0,
    // Bits of `pointer` and `hover`: coarse alone, or fine with hovering.
    'ui.primaryPointerCapabilities': coarse ? 1 : 6,
    'ui.allPointerCapabilities': coarse ? 1 : 6,
  };
  const expression = Object.entries(preferences)
    .map(([name, value]) => `Services.prefs.setIntPref('${name}', ${value});`)
    .join(' ');
  await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: false });
}
