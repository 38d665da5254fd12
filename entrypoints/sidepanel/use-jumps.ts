import { useState } from 'preact/hooks';
import type { BackPlace } from '../../components/panel-back.tsx';
import type { PanelMention } from '../../components/panel-outline.ts';
import type { Say } from '../../core/strings/strings.ts';
import type { FollowedPage } from '../../platform/follow-page.ts';
import { tellFrame, tellTab } from '../../platform/page-of-tab.ts';

interface Jumps {
  jump(mention: PanelMention, from: string): void;
  back: BackPlace | null;
}

/** Jumps in the page and back to where it was before the first of them. Another page knows nothing of them. */
export function useJumps({ page, visit }: FollowedPage, say: Say, tellReader: (words: string) => void): Jumps {
  const [last, setLast] = useState<{ at: string; visit: number } | null>(null);
  const here = last?.visit === visit ? last : null;
  const tabId = page?.tabId ?? -1;

  async function jump({ frameId, id }: PanelMention, at: string): Promise<void> {
    tellReader(''); // the same words again would not be heard
    setLast({ at, visit }); // at once: the way back stands where the reader has just pressed
    if (!here) await tellTab(tabId, { tell: 'keep' });
    const told = await tellFrame(tabId, frameId, { tell: 'go', mention: id });
    if (!told) setLast(here);
    tellReader(told ? say('panel.shown') : say('page.gone'));
  }

  async function goBack(): Promise<void> {
    setLast(null);
    tellReader('');
    if (await tellTab(tabId, { tell: 'back' })) tellReader(say('panel.is-back'));
  }

  return {
    jump: (mention, from) => void jump(mention, from),
    back: here && { at: here.at, onBack: () => void goBack() },
  };
}
