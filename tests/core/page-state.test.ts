import { expect, test } from 'vitest';
import type { PageState } from '../../core/messages.ts';
import { decidePageState, type PageCircumstances } from '../../core/page-state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';

const HERE: PageCircumstances = { isText: true, url: 'https://news.example/today', isAskedFor: false, now: 1_000 };
const SITE_OFF = { sites: [{ pattern: 'news.example', show: false }] };

test.each<[because: string, settings: Partial<Settings>, page: Partial<PageCircumstances>, state: PageState]>([
  ['pages are looked at', {}, {}, 'looking'],
  ['a document that is no text is not', { off: true }, { isText: false }, 'not-text'],
  ['off is off', { off: true }, {}, 'off-everywhere'],
  ['a pause lasts until its end', { offUntil: 1_001 }, {}, 'off-until'],
  ['and not longer', { offUntil: 1_000 }, {}, 'looking'],
  ['a site can be off', SITE_OFF, {}, 'off-here'],
  ['in click mode a page waits', { look: 'click' }, {}, 'waiting-for-click'],
  ['until it is asked for', { look: 'click' }, { isAskedFor: true }, 'looking'],
  ['asking does not switch on what is off', { ...SITE_OFF, look: 'click' }, { isAskedFor: true }, 'off-here'],
])('%s', (_because, settings, page, state) => {
  expect(decidePageState({ ...DEFAULT_SETTINGS, ...settings }, { ...HERE, ...page })).toBe(state);
});
