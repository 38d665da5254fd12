import explorerCss from '../../../components/explorer.css?inline';
import notebookCss from '../../../components/notebook.css?inline';
import { NotebookView, type NotebookViewProps } from '../../../components/notebook-view.tsx';
import pageCss from '../../../components/page.css?inline';
import type { Entry } from '../../../core/notebook/entry.ts';
import type { Say } from '../../../core/strings/strings.ts';
import { CLAIM, done, LONG_NAME, RTL_NAME } from '../sample.ts';
import type { ViewGroup } from '../view.ts';

const PAGE = { title: `A railway, ${LONG_NAME}`, address: `https://news.example/${'long-name-'.repeat(12)}` };
const MENTION = {
  entity: 'azerbaijan',
  name: 'Azerbaijan',
  surface: 'Azerbaijan',
  around: { before: 'A train to ', after: ' leaves at noon.' },
};

const ENTRIES: readonly Entry[] = [
  {
    format: 1,
    id: 'a',
    kind: 'claim',
    savedAt: '2026-03-01T10:00:00.000Z',
    page: PAGE,
    mention: MENTION,
    note: 'To be compared with the count of the harbour.',
    tags: ['boats', RTL_NAME, 'a tag of many words that does not end soon'],
    claim: {
      ref: CLAIM.ref,
      text: CLAIM.text,
      lang: CLAIM.lang,
      article: CLAIM.article,
      others: CLAIM.summary,
      passage: CLAIM.passage.url,
    },
  },
  {
    format: 1,
    id: 'b',
    kind: 'mention',
    savedAt: '2026-02-01T10:00:00.000Z',
    page: { title: RTL_NAME, address: 'file:///home/reader/a.html' },
    mention: MENTION,
    note: '',
    tags: ['boats'],
  },
];

const nothing = async () => null;

const view = (change: Partial<NotebookViewProps>) => (say: Say) => (
  <main class="explorer">
    <NotebookView
      entries={ENTRIES}
      newer={0}
      unreadable={0}
      failure=""
      outcome={{ said: [], refused: [] }}
      say={say}
      onJot={nothing}
      onDelete={nothing}
      onRestore={nothing}
      onExport={done}
      onImport={done}
      onClear={nothing}
      {...change}
    />
  </main>
);

/** What the reader saved. */
export const notebook: ViewGroup = {
  id: 'notebook',
  css: `${pageCss}\n${explorerCss}\n${notebookCss}`,
  stands: 'page',
  bodyClass: 'reading-room',
  views: [
    { id: 'entries', shows: 'a claim and a mention', draw: view({}) },
    { id: 'deleted', shows: 'one just deleted', draw: view({}), presses: ['.note__foot .press'] },
    { id: 'empty', shows: 'nothing saved yet', draw: view({ entries: [] }) },
    { id: 'loading', shows: 'before it was read', draw: view({ entries: null }) },
    { id: 'failed', shows: 'it cannot be opened', draw: view({ failure: 'The disk is full.' }) },
    {
      id: 'imported',
      shows: 'after an import, with what could not be read',
      draw: view({
        newer: 2,
        unreadable: 1,
        outcome: { said: ['2 entries were added.'], refused: [] },
      }),
    },
    {
      id: 'clear',
      shows: 'asking before everything is deleted',
      draw: view({}),
      presses: ['.notebook__clear .press'],
    },
  ],
};
