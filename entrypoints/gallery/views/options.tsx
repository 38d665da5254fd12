import { OptionsForm, type OptionsFormProps } from '../../../components/options-form.tsx';
import pageCss from '../../../components/page.css?inline';
import { DEFAULT_SETTINGS } from '../../../core/settings.ts';
import type { Say } from '../../../core/strings/strings.ts';
import optionsCss from '../../options/options.css?inline';
import { done, LONG_NAME, settle } from '../sample.ts';
import type { ViewGroup } from '../view.ts';

const REPORT = 'Version 0.1.0\nBrowser: a browser\nLanguage: en\nSettings: the defaults\nProblems: none';

const form = (change: Partial<OptionsFormProps>) => (say: Say) => (
  <div id="options">
    <OptionsForm
      settings={DEFAULT_SETTINGS}
      say={say}
      status=""
      outcome=""
      until={null}
      report={REPORT}
      onChange={done}
      onExport={done}
      onImport={done}
      onReset={done}
      onCopyReport={settle}
      {...change}
    />
  </div>
);

/** The settings. */
export const options: ViewGroup = {
  id: 'options',
  css: `${pageCss}\n${optionsCss}`,
  stands: 'page',
  views: [
    { id: 'defaults', shows: 'as they are at first', draw: form({}) },
    {
      id: 'changed',
      shows: 'with lists, a pause, and what came of the last change',
      draw: form({
        settings: {
          ...DEFAULT_SETTINGS,
          open: 'click',
          style: 'underline',
          sites: [
            { pattern: 'news.example', show: false },
            { pattern: `*.${'long-name-'.repeat(8)}.example/news/*`, show: true },
          ],
          rejections: [
            { entity: 'nakhchivan', alias: LONG_NAME, site: '' },
            { entity: 'azerbaijan', alias: 'آذربایجان', site: 'news.example' },
          ],
          off: true,
          offUntil: 1,
        },
        status: 'Saved',
        outcome: 'The file holds a field that was not read: colour',
        until: new Date(2026, 4, 2),
      }),
    },
    {
      id: 'locked',
      shows: 'set by the organisation, part of it unreadable',
      draw: form({
        locked: ['look', 'open', 'style', 'topicsOff', 'sites', 'rejections', 'language', 'off', 'offUntil'],
        ignored: ['colour', 'delayMs: a number was expected'],
      }),
    },
    { id: 'reset', shows: 'asking before everything is reset', draw: form({}), presses: ['.transfer__confirm .press'] },
  ],
};
