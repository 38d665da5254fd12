import type { Say } from '../core/strings/strings.ts';
import { ExplorerLink } from './explorer-link.tsx';
import { PageStateView, type PageStateViewProps } from './page-state-view.tsx';
import type { CannotRun } from './page-view.ts';
import type { BackPlace } from './panel-back.tsx';
import { PanelMentions } from './panel-mentions.tsx';
import type { PanelMention, PanelOutline } from './panel-outline.ts';
import { Press } from './press.tsx';

export interface PanelPageProps extends Omit<PageStateViewProps, 'reasons' | 'onJump'> {
  title: string;
  host: string | null;
  /** Another number is another page: nothing of the one before stays open or scrolled. */
  visit: number;
  /** Where the page has mentions. */
  outline: PanelOutline | null;
  back: BackPlace | null;
  /** For those who listen: what the page holds, once, and what came of a press. */
  said: string;
  onJump(mention: PanelMention, from: string): void;
  onClaims(entity: string): void;
  onExplore(): void;
  onOptions(): void;
}

/** The panel beside a page: which page it is, and all that is known of it. */
export function PanelPage(props: PanelPageProps) {
  const { title, host, outline, view, say, onExplore, onOptions } = props;
  return (
    <>
      <p class="unseen" role="status">
        {props.said}
      </p>
      <header class="panel-head">
        <h1 dir="auto">{title || host || say('panel.untitled')}</h1>
        {host && (
          <p class="soft small" dir="ltr">
            {host}
          </p>
        )}
      </header>
      <main key={props.visit} tabIndex={-1}>
        {outline && view.kind === 'mentions' ? (
          <PanelMentions {...props} outline={outline} />
        ) : (
          <PageStateView {...props} reasons={reasonsIn(say)} onJump={() => {}} />
        )}
      </main>
      <footer class="panel-foot">
        <ExplorerLink to={{ kind: 'home' }} onExplore={onExplore}>
          {say('panel.explore')}
        </ExplorerLink>
        <Press onPress={onOptions}>{say('switch.options')}</Press>
      </footer>
    </>
  );
}

/** Without the popup's word of the search below. */
function reasonsIn(say: Say): Partial<Record<CannotRun, string>> {
  return {
    'browser-page': say('panel.browser-page'),
    'store-page': say('panel.store-page'),
    pdf: say('panel.pdf'),
  };
}
