import { useCallback, useEffect, useState } from 'preact/hooks';
import { usePageLanguage, useSay } from '../../components/use-say.ts';
import { useWatched } from '../../components/use-watched.ts';
import { type PinAdvice, WelcomePage } from '../../components/welcome-page.tsx';
import type { Policy } from '../../core/policy.ts';
import type { Settings } from '../../core/settings.ts';
import type { Say } from '../../core/strings/strings.ts';
import { hasAccessToAll, watchAccess } from '../../platform/access.ts';
import { openExplorer } from '../../platform/explorer-page.ts';
import { isPinned, type Key, openKeySettings, readKeys } from '../../platform/keys.ts';
import { loadPolicy, watchPolicy } from '../../platform/managed-settings.ts';
import { openOptions } from '../../platform/options-page.ts';
import { requestAccess } from '../../platform/page-of-tab.ts';
import { report } from '../../platform/report.ts';
import { loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { NEWS_PART } from '../../platform/welcome-page.ts';
import { News } from './news.tsx';
import { useTrial } from './use-trial.ts';

/** The page of the first run, and at `#new` what is new. */
export function Welcome() {
  const settings = useWatched(loadSettings, watchSettings);
  const policy = useWatched(loadPolicy, watchPolicy);
  const say = useSay(settings?.language);
  usePageLanguage(say);
  const isNews = useHash() === NEWS_PART;

  useEffect(() => {
    if (!say) return;
    document.title = `${say('popup.title')}: ${say(isNews ? 'news.title' : 'welcome.title')}`;
  }, [say, isNews]);

  if (!settings || !policy || !say) return null;
  return isNews ? <News say={say} /> : <First settings={settings} policy={policy} say={say} />;
}

function First({ settings, policy, say }: { settings: Settings; policy: Policy; say: Say }) {
  const trial = useTrial(settings, policy, say);
  const access = useAccess();
  const { keys, pinned } = useBrowserFacts();
  const attempt = (doing: string, run: Promise<unknown>) => run.catch((error) => report(doing, error));
  return (
    <WelcomePage
      say={say}
      open={settings.open}
      marked={trial.marked}
      failure={trial.failure}
      place={trial.place}
      access={access}
      browser={import.meta.env.BROWSER as PinAdvice}
      pinned={pinned}
      keys={keys}
      onOpenFirst={trial.openFirst}
      onAllow={() => attempt('asking for permission', requestAccess(null))}
      onKeys={() => attempt('opening the settings of the keys', openKeySettings())}
      onOptions={() => attempt('opening the settings', openOptions())}
      onExplorer={() => attempt('opening the explorer', openExplorer({ kind: 'home' }))}
      onNews={() => location.assign(NEWS_PART)}
    />
  );
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}

function useAccess(): 'there' | 'missing' | 'given' {
  const has = useWatched(hasAccessToAll, watchAccess);
  const [wasMissing, setWasMissing] = useState(false);
  useEffect(() => {
    if (has === false) setWasMissing(true);
  }, [has]);
  if (has === false) return 'missing';
  return wasMissing ? 'given' : 'there';
}

/** The keys and the pin as they are set. Read again when the reader comes back: perhaps from having changed them. */
function useBrowserFacts(): { keys: Key[]; pinned: boolean | null } {
  const [facts, setFacts] = useState<{ keys: Key[]; pinned: boolean | null }>({ keys: [], pinned: null });
  const read = useCallback(async () => {
    try {
      setFacts({ keys: await readKeys(), pinned: await isPinned() });
    } catch (error) {
      report('reading the keys', error);
    }
  }, []);
  useEffect(() => {
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [read]);
  return facts;
}
