import type { PageState } from '../core/messages.ts';
import type { Say } from '../core/strings/strings.ts';
import { MentionLists } from './mention-lists.tsx';
import type { NameDoor } from './mention-row.tsx';
import type { CannotRun, ListedMention, PageView } from './page-view.ts';
import { Press } from './press.tsx';
import { RefusalList } from './refusal-list.tsx';

export interface PageStateViewProps {
  view: PageView;
  say: Say;
  /** When a pause ends; null when there is none. */
  until: Date | null;
  /** The site, where the browser gives access only for now; otherwise null. */
  onceOn: string | null;
  door: NameDoor;
  /** Reasons in other words than the popup's, which point to the search below them. */
  reasons?: Partial<Record<CannotRun, string>>;
  onJump(mention: ListedMention): void;
  onLook(): void;
  /** The site; null where it is not known, and all sites have to be asked for. */
  onAllow(host: string | null): void;
  /** The way back from "off", in one press. */
  onTurnOn(state: 'off-here' | 'off-everywhere' | 'off-until'): void;
}

/** What we know about the page in front of the reader: mentions, none, quiet and why, or unable and why. */
export function PageStateView(props: PageStateViewProps) {
  const { view, say } = props;
  return (
    <section class="block block--ruled" aria-labelledby="page-state" data-state={view.kind}>
      <h2 id="page-state">
        {view.kind === 'mentions' ? say('page.count', { count: view.count }) : headingOf(view, say)}
      </h2>
      <PageStateBody {...props} />
      {props.onceOn !== null && (
        <div class="page-once">
          <p class="soft small">{say('page.temporary', { host: props.onceOn })}</p>
          <Press onPress={() => props.onAllow(props.onceOn)}>{say('page.allow')}</Press>
        </div>
      )}
    </section>
  );
}

function headingOf(view: PageView, say: Say): string {
  return view.kind === 'cannot-run' ? say('page.cannot-run') : say('page.heading');
}

function PageStateBody({ view, say, until, door, reasons, onJump, onLook, onAllow, onTurnOn }: PageStateViewProps) {
  switch (view.kind) {
    case 'loading':
      return <p class="soft">{say('popup.loading')}</p>;
    case 'none':
      return (
        <>
          <p>{say('page.none')}</p>
          <RefusalList seen={view.seen} say={say} />
        </>
      );
    case 'mentions':
      return (
        <>
          <MentionLists groups={view.groups} door={door} say={say} onJump={onJump} />
          <RefusalList seen={view.seen} say={say} />
        </>
      );
    case 'quiet':
      return (
        <>
          <p>{quietSentence(view.state, until, say)}</p>
          {view.state === 'waiting-for-click' ? (
            <Press look="solid" onPress={onLook}>
              {say('page.look')}
            </Press>
          ) : (
            view.state !== 'not-text' && <TurnOn state={view.state} say={say} onTurnOn={onTurnOn} />
          )}
        </>
      );
    case 'cannot-run': {
      const { host, reason } = view;
      if (reason !== 'permission') return <p>{reasons?.[reason] ?? say(`reason.${reason}`)}</p>;
      return (
        <>
          <p>{host ? say('reason.permission', { host }) : say('reason.permission-any')}</p>
          <Press look="solid" onPress={() => onAllow(host)}>
            {say(host ? 'page.allow' : 'page.allow-all')}
          </Press>
        </>
      );
    }
  }
}

function quietSentence(state: Exclude<PageState, 'looking'>, until: Date | null, say: Say): string {
  if (state !== 'off-until') return say(`page.${state}`);
  return until ? say('page.off-until', { when: say.moment(until) }) : say('page.off-everywhere');
}

const TURN_ON = {
  'off-here': 'page.on-here',
  'off-everywhere': 'page.on-everywhere',
  'off-until': 'switch.resume',
} as const;

function TurnOn({
  state,
  say,
  onTurnOn,
}: Pick<PageStateViewProps, 'say' | 'onTurnOn'> & { state: keyof typeof TURN_ON }) {
  return (
    <Press look="solid" onPress={() => onTurnOn(state)}>
      {say(TURN_ON[state])}
    </Press>
  );
}
