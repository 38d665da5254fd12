import type { Settings } from '../core/settings.ts';
import type { Say } from '../core/strings/strings.ts';
import { PolicyLock } from './policy-lock.tsx';
import { Press } from './press.tsx';
import { Switch } from './switch.tsx';

export interface SwitchesProps {
  say: Say;
  /** Null where there is no site, such as on a page of the browser. */
  host: string | null;
  siteOn: boolean;
  everywhereOn: boolean;
  /** The end of the pause; null when there is none. */
  until: Date | null;
  /** What the reader's organisation has set. */
  locked?: readonly (keyof Settings)[];
  onSite(on: boolean): void;
  onEverywhere(on: boolean): void;
  onPause(): void;
  onResume(): void;
}

/** Marks on or off: on this site, everywhere, or until tomorrow. Each shows its state and turns back in one press. */
export function Switches(props: SwitchesProps) {
  const { say, host, until, locked = [] } = props;
  return (
    <section class="block block--ruled" aria-labelledby="switches">
      <h2 id="switches">{say('switch.heading')}</h2>
      <PolicyLock locked={locked.includes('sites')} say={say}>
        <Switch on={host !== null && props.siteOn} disabled={host === null} onTurn={props.onSite}>
          {host === null ? say('switch.site-none') : <bdi>{say('switch.site', { host })}</bdi>}
        </Switch>
      </PolicyLock>
      <PolicyLock locked={locked.includes('off')} say={say}>
        <Switch on={props.everywhereOn} onTurn={props.onEverywhere}>
          {say('switch.everywhere')}
        </Switch>
      </PolicyLock>
      <PolicyLock locked={locked.includes('offUntil')} say={say}>
        <div class="switches__pause">
          <span role="status">{until && say('switch.paused', { when: say.moment(until) })}</span>
          <Press onPress={until ? props.onResume : props.onPause}>
            {until ? say('switch.resume') : say('switch.pause')}
          </Press>
        </div>
      </PolicyLock>
    </section>
  );
}
