/** The one door to the extension API. Tests put WXT's fake browser behind it. */

export type { Permissions, Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
