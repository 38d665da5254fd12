import { useEffect, useState } from 'preact/hooks';
import { WhatsNew } from '../../components/whats-new.tsx';
import type { Say } from '../../core/strings/strings.ts';
import releases from '../../data/prints/changelog.json';
import { loadSeen, markNewsSeen } from '../../platform/welcome-page.ts';

/** What every version brought. What was new is still marked on this page, and seen from now on. */
export function News({ say }: { say: Say }) {
  const [seen, setSeen] = useState<string | null>(null);
  useEffect(() => {
    loadSeen()
      .then(setSeen)
      .finally(() => markNewsSeen());
  }, []);
  return (
    <>
      <header class="welcome__head">
        <p class="soft">{say('popup.title')}</p>
        <h1>{say('news.title')}</h1>
        {say.language !== 'en' && <p class="hint">{say('news.lead')}</p>}
      </header>
      <WhatsNew releases={releases} seen={seen} say={say} />
      <p>
        <a class="welcome__back" href="#welcome">
          {say('news.back')}
        </a>
      </p>
    </>
  );
}
