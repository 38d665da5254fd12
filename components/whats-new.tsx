import type { Say } from '../core/strings/strings.ts';
import { isNews, type Release } from '../core/whats-new.ts';

interface WhatsNewProps {
  releases: readonly Release[];
  /** The version whose news the reader had seen before; null when we do not know. */
  seen: string | null;
  say: Say;
}

/** What every version brought, newest first. It is written in English, and marked so. */
export function WhatsNew({ releases, seen, say }: WhatsNewProps) {
  return (
    <div class="whats-new">
      {releases.map((release) => (
        <section key={release.version} aria-labelledby={`v${release.version}`}>
          <h2 id={`v${release.version}`}>
            {say('news.version', { version: release.version })}
            {isNews(release, seen) && <span class="whats-new__new">{say('news.new')}</span>}
          </h2>
          <ul class="points" lang="en" dir="ltr">
            {release.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
