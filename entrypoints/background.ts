/**
 * The worker: answers page sessions, keeps the toolbar's number, obeys commands and the menu.
 *
 * It sleeps most of the time and forgets everything then, so all listeners stand at the top and nothing is kept.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { makeCard } from '../core/card/make-card.ts';
import type { KnowledgeBase } from '../core/knowledge/knowledge-base.ts';
import { openKnowledge } from '../core/knowledge/lookup.ts';
import { makeEntry } from '../core/notebook/make-entry.ts';
import { hashToPlace } from '../core/place.ts';
import { ANYWHERE, type NameRule, reject, unreject } from '../core/rejections.ts';
import type { Rejection } from '../core/settings.ts';
import { siteOf, switchSite } from '../core/sites.ts';
// As text: it is passed on as it is.
import names from '../data/prints/alias-index.json?raw';
import print from '../data/prints/knowledge-base.json';
import { browser, type Runtime } from '../platform/browser.ts';
import { listenToCommands } from '../platform/commands.ts';
import { openExplorer } from '../platform/explorer-page.ts';
import { putSessionsInOpenTabs } from '../platform/inject.ts';
import { layDownPolicy } from '../platform/managed-settings.ts';
import { createMenus, listenToMenus } from '../platform/menus.ts';
import { pageOf, saveFrom, stamp, unsave } from '../platform/notebook-saving.ts';
import { openNotebook } from '../platform/notebook-store.ts';
import { openOptions } from '../platform/options-page.ts';
import { report, reportUncaught } from '../platform/report.ts';
import { frameOf, serve } from '../platform/serve.ts';
import { putCard } from '../platform/sessions.ts';
import { changeSettings, hasChanged } from '../platform/settings-store.ts';
import { showCount, showCountEverywhere } from '../platform/toolbar.ts';
import { noteUpdate, welcome } from '../platform/welcome-page.ts';

export default defineBackground(() => {
  reportUncaught('working in the background');
  const notebook = openNotebook(); // nothing is opened before it is asked
  serve({
    async card({ entity, alias, ready }, sender) {
      const { tabId, frameId } = frameOf(sender);
      const card = makeCard(openKnowledge(print as unknown as KnowledgeBase), entity, alias);
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
    save: (ask, { tab, url }) => {
      const page = pageOf({ title: tab?.title, url: tab?.url ?? url });
      return saveFrom(notebook, tab, makeEntry(openKnowledge(print as unknown as KnowledgeBase), ask, page, stamp()));
    },
    unsave: ({ id }) => unsave(notebook, id),
    options: openOptions,
    explore: ({ place }) => openExplorer(hashToPlace(place)),
  });
  listenToCommands();
  listenToMenus();

  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    setUp();
    const policy = layDownPolicy();
    attempt('taking over the policy', async () => void (await policy));
    if (reason === 'install') attempt('welcoming', async () => welcome((await policy)?.welcome ?? true));
    if (reason === 'update') attempt('noting the update', () => noteUpdate(previousVersion));
    if (reason === 'install' || reason === 'update') attempt('starting in open tabs', putSessionsInOpenTabs);
  });
  browser.runtime.onStartup.addListener(() => {
    setUp();
    attempt('taking over the policy', async () => void (await layDownPolicy()));
  });
  browser.permissions.onAdded.addListener(() => attempt('starting in open tabs', putSessionsInOpenTabs));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') attempt('taking over the policy', async () => void (await layDownPolicy()));
    if (area === 'local') attempt('showing the numbers of mentions', () => followBadge(changes));
  });
});

/** Browsers keep menus over the worker's sleep, and some over restarts; making them anew is right in all. */
function setUp(): void {
  const titles = {
    lookUp: browser.i18n.getMessage('menuLookUp'),
    panel: browser.i18n.getMessage('menuPanel'),
    explore: browser.i18n.getMessage('menuExplore'),
  };
  attempt('making the context menu', () => createMenus(titles));
}

async function followBadge(changes: Record<string, { oldValue?: unknown }>): Promise<void> {
  if (await hasChanged('badge', changes)) await showCountEverywhere();
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
