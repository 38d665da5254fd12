/** The one door to the extension API. Tests put WXT's fake browser behind it. */

export type { Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
