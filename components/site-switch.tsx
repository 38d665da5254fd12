import { useState } from 'preact/hooks';
import type { Say } from '../core/strings/strings.ts';
import { Press } from './press.tsx';

interface SiteSwitchProps {
  say: Say;
  onSiteOff(): Promise<boolean>;
  onSiteOn(): Promise<boolean>;
}

/**
 * "Not on this site", with undo in the same place.
 *
 * It is one button whose words change, so that focus stays where it was; what happened is said beside it.
 */
export function SiteSwitch({ say, onSiteOff, onSiteOn }: SiteSwitchProps) {
  const [off, setOff] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<'' | 'card.site-is-off' | 'card.site-is-on' | 'card.not-saved'>('');

  async function turn() {
    if (busy) return;
    setBusy(true);
    const done = await (off ? onSiteOn() : onSiteOff()).catch(() => false);
    setBusy(false);
    setSaid(!done ? 'card.not-saved' : off ? 'card.site-is-on' : 'card.site-is-off');
    if (done) setOff(!off);
  }

  return (
    <div class="site-switch">
      <Press onPress={turn}>{off ? say('card.undo') : say('card.site-off')}</Press>
      <span class="site-switch__said" role="status">
        {said && say(said)}
      </span>
    </div>
  );
}
