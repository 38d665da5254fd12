import { useEffect, useRef, useState } from 'preact/hooks';
import { type FollowedPage, type Following, followPage } from '../../platform/follow-page.ts';

/** The page beside the panel, always as it is now. `reread` is for what was done here and may have changed it. */
export function useFollowedPage(): { followed: FollowedPage; reread: () => void } {
  const [followed, setFollowed] = useState<FollowedPage>({ page: null, visit: 0 });
  const following = useRef<Following | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    following.current = followPage({ tab: tabInAddress(), changed: setFollowed }, ending.signal);
    return () => ending.abort();
  }, []);
  return { followed, reread: () => following.current?.reread() };
}

/** `?tab=7` keeps to one tab: as a page of its own, the panel would otherwise follow itself. */
function tabInAddress(): number | undefined {
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isSafeInteger(tab) ? tab : undefined;
}
