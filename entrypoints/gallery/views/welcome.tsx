import pageCss from '../../../components/page.css?inline';
import { WelcomePage, type WelcomePageProps } from '../../../components/welcome-page.tsx';
import { WhatsNew } from '../../../components/whats-new.tsx';
import { WhatsNewLine } from '../../../components/whats-new-line.tsx';
import type { Say } from '../../../core/strings/strings.ts';
import welcomeCss from '../../welcome/welcome.css?inline';
import { done } from '../sample.ts';
import type { ViewGroup } from '../view.ts';

const KEYS = [
  { command: '_execute_action', description: '', shortcut: 'Alt+Shift+9' },
  { command: 'next-mention', description: '', shortcut: 'Alt+Shift+.' },
  { command: 'previous-mention', description: '', shortcut: 'Alt+Shift+,' },
  { command: 'pause-here', description: '', shortcut: 'Alt+Shift+0' },
  { command: 'open-panel', description: '', shortcut: '' },
];

const NOWHERE = { current: null };

const page = (change: Partial<WelcomePageProps>) => (say: Say) => (
  <main id="welcome">
    <WelcomePage
      say={say}
      open="hover"
      marked={3}
      failure=""
      place={NOWHERE}
      access="there"
      browser="chrome"
      pinned={false}
      keys={KEYS}
      onOpenFirst={done}
      onAllow={done}
      onKeys={done}
      onOptions={done}
      onExplorer={done}
      onNews={done}
      {...change}
    />
  </main>
);

/** The first run, and what is new. */
export const welcome: ViewGroup = {
  id: 'welcome',
  css: `${pageCss}\n${welcomeCss}`,
  stands: 'page',
  views: [
    { id: 'first', shows: 'the first run', draw: page({}) },
    {
      id: 'firefox',
      shows: 'without access to pages',
      draw: page({ browser: 'firefox', access: 'missing', marked: null }),
    },
    {
      id: 'given',
      shows: 'access given, pinned, no keys, nothing marked',
      draw: page({ access: 'given', pinned: true, keys: [], open: 'keyboard', failure: 'Nothing could be marked.' }),
    },
    {
      id: 'news',
      shows: 'what is new',
      draw: (say) => (
        <main id="welcome">
          <h1>{say('news.title')}</h1>
          <WhatsNew
            seen="1.0.0"
            releases={[
              { version: '1.1.0', changes: ['Cards say when a source was last read.', 'Bread is sold on the train.'] },
              { version: '1.0.0', changes: ['The first version.'] },
            ]}
            say={say}
          />
        </main>
      ),
    },
    {
      id: 'line',
      shows: 'the line in the popup',
      draw: (say) => <WhatsNewLine version="1.1.0" say={say} onOpen={done} />,
    },
  ],
};
