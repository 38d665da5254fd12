/**
 * The worker: answers page sessions, keeps the toolbar's number, obeys commands and the menu.
 *
 * It sleeps most of the time and forgets everything then, so all listeners stand at the top and nothing is kept.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { makeCard } from '../core/card/make-card.ts';
import type { KnowledgeBase } from '../core/knowledge/knowledge-base.ts';
import { openKnowledge } from '../core/knowledge/lookup.ts';
import { ANYWHERE, type NameRule, reject, unreject } from '../core/rejections.ts';
import { type Rejection, readSettings, SETTINGS_KEY } from '../core/settings.ts';
import { siteOf, switchSite } from '../core/sites.ts';
// As text: it is passed on as it is.
import names from '../data/prints/alias-index.json?raw';
import print from '../data/prints/knowledge-base.json';
import { browser, type Runtime } from '../platform/browser.ts';
import { listenToCommands } from '../platform/commands.ts';
import { putSessionsInOpenTabs } from '../platform/inject.ts';
import { createMenus, listenToMenus } from '../platform/menus.ts';
import { openOptions } from '../platform/options-page.ts';
import { report } from '../platform/report.ts';
import { frameOf, serve } from '../platform/serve.ts';
import { putCard } from '../platform/sessions.ts';
import { changeSettings } from '../platform/settings-store.ts';
import { showCount, showCountEverywhere } from '../platform/toolbar.ts';

export default defineBackground(() => {
  serve({
    async card({ entity, ready }, sender) {
      const { tabId, frameId } = frameOf(sender);
      const card = makeCard(openKnowledge(print as unknown as KnowledgeBase), entity);
      if (!card) throw new Error(`nothing is known of “${entity}”`);
      if (!ready) await putCard(tabId, frameId);
      return card;
    },
    async prepare(_, sender) {
      const { tabId, frameId } = frameOf(sender);
      await putCard(tabId, frameId);
    },
    names: () => names,
    count: (_, sender) => showCount(frameOf(sender).tabId),
    'site-off': (_, sender) => switchSiteOf(sender, false),
    'site-on': (_, sender) => switchSiteOf(sender, true),
    reject: (ask, sender) => changeRejections(ask, sender, reject),
    unreject: (ask, sender) => changeRejections(ask, sender, unreject),
    options: openOptions,
  });
  listenToCommands();
  listenToMenus();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    setUp();
    if (reason === 'install' || reason === 'update') attempt('starting in open tabs', putSessionsInOpenTabs);
  });
  browser.runtime.onStartup.addListener(setUp);
  browser.permissions.onAdded.addListener(() => attempt('starting in open tabs', putSessionsInOpenTabs));
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (!change) return;
    const turned = readSettings(change.oldValue).badge !== readSettings(change.newValue).badge;
    if (turned) attempt('showing the numbers of mentions', showCountEverywhere);
  });
});

/** Browsers keep menus over the worker's sleep, and some over restarts; making them anew is right in all. */
function setUp(): void {
  attempt('making the context menu', () => createMenus(browser.i18n.getMessage('menuLookUp')));
}

/** "Not on this site" means the site in the address bar, also when a frame of another site asks. */
async function switchSiteOf(sender: Runtime.MessageSender, show: boolean): Promise<string> {
  const { url, site } = siteOfSender(sender);
  await changeSettings((settings) => ({ sites: switchSite(settings, site, show, url) }));
  return site;
}

async function changeRejections(
  { entity, alias, anywhere }: NameRule & { anywhere: boolean },
  sender: Runtime.MessageSender,
  change: typeof reject,
): Promise<Rejection> {
  const rejection = { entity, alias, site: anywhere ? ANYWHERE : siteOfSender(sender).site };
  await changeSettings(({ rejections }) => ({ rejections: change(rejections, rejection) }));
  return rejection;
}

function siteOfSender(sender: Runtime.MessageSender): { url: string; site: string } {
  const url = [sender.tab?.url, sender.url].find((each) => each !== undefined && siteOf(each) !== null);
  const site = url === undefined ? null : siteOf(url);
  if (url === undefined || site === null) throw new Error('this page belongs to no site');
  return { url, site };
}

function attempt(doing: string, run: () => Promise<void>): void {
  run().catch((error) => report(doing, error));
}
