import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Press } from './press.tsx';
import { type SetKey, WelcomeKeys } from './welcome-keys.tsx';
import { WelcomeTry, type WelcomeTryProps } from './welcome-try.tsx';

export type PinAdvice = 'chrome' | 'edge' | 'firefox' | 'safari';

export interface WelcomePageProps extends Omit<WelcomeTryProps, 'nextKey'> {
  /** `given`: it was missing when the page opened, and is there now. */
  access: 'there' | 'missing' | 'given';
  /** Whose toolbar it is. */
  browser: PinAdvice;
  /** Null where the browser does not say. */
  pinned: boolean | null;
  keys: readonly SetKey[];
  onAllow(): void;
  onKeys(): void;
  onOptions(): void;
  onExplorer(): void;
  onNews(): void;
}

/** The first page a reader sees, once: what happens on pages, what does not, and where everything is. */
export function WelcomePage(props: WelcomePageProps) {
  const { say, access, browser, pinned, keys } = props;
  const nextKey = keys.find(({ command }) => command === 'next-mention')?.shortcut ?? '';
  return (
    <>
      <header class="welcome__head">
        <p class="soft">{say('popup.title')}</p>
        <h1>{say('welcome.title')}</h1>
        <p class="welcome__lead">{say('welcome.lead')}</p>
      </header>
      <Access access={access} say={say} onAllow={props.onAllow} />
      <WelcomeTry {...props} nextKey={nextKey} />
      <div class="welcome__pair">
        <Points heading={say('welcome.sees')}>
          <li>{say('welcome.sees.text')}</li>
          <li>{say('welcome.sees.own')}</li>
        </Points>
        <Points heading={say('welcome.never')}>
          <li>{say('welcome.never.send')}</li>
          <li>{say('welcome.never.history')}</li>
          <li>{say('welcome.never.change')}</li>
          <li>{say('welcome.never.open')}</li>
        </Points>
      </div>
      <Part heading={say('welcome.pin')}>
        <p>{say(pinned ? 'welcome.pin.pinned' : `welcome.pin.${browser}`)}</p>
      </Part>
      <WelcomeKeys keys={keys} say={say} onChange={props.onKeys} />
      <Part heading={say('welcome.next')}>
        <div class="welcome__doings">
          <Press look="solid" onPress={props.onExplorer}>
            {say('welcome.next.explorer')}
          </Press>
          <Press look="solid" onPress={props.onOptions}>
            {say('welcome.next.options')}
          </Press>
          <Press onPress={props.onNews}>{say('welcome.next.news')}</Press>
        </div>
      </Part>
    </>
  );
}

/** Only where it is needed. What came of it is said in the same place, so that focus has somewhere to stay. */
function Access({ access, say, onAllow }: Pick<WelcomePageProps, 'access' | 'say' | 'onAllow'>) {
  if (access === 'there') return null;
  return (
    <Part heading={say('welcome.access')} quiet={access === 'given'}>
      <p role="status">{say(access === 'given' ? 'welcome.access.given' : 'welcome.access.why')}</p>
      {access === 'missing' && (
        <Press look="solid" onPress={onAllow}>
          {say('welcome.access.allow')}
        </Press>
      )}
    </Part>
  );
}

interface PartProps {
  heading: string;
  /** The heading no longer holds; what stands under it says so. */
  quiet?: boolean;
  children: ComponentChildren;
}

function Part({ heading, quiet, children }: PartProps) {
  const id = useId();
  return (
    <section class="welcome__part" aria-labelledby={quiet ? undefined : id}>
      {!quiet && <h2 id={id}>{heading}</h2>}
      {children}
    </section>
  );
}

function Points({ heading, children }: PartProps) {
  const id = useId();
  return (
    <section class="welcome__part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class="points">{children}</ul>
    </section>
  );
}
