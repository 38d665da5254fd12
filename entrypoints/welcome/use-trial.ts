import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardModel } from '../../core/card/model.ts';
import type { AliasIndex } from '../../core/mentions/mention.ts';
import { prepare } from '../../core/mentions/prepare.ts';
import type { Policy } from '../../core/policy.ts';
import { ANYWHERE, reject, unrejectAt } from '../../core/rejections.ts';
import type { Settings } from '../../core/settings.ts';
import type { Say } from '../../core/strings/strings.ts';
import { openExplorer } from '../../platform/explorer-page.ts';
import { openOptions } from '../../platform/options-page.ts';
import { openPageDoor, type PageDoor } from '../../platform/page-door.ts';
import { report, sayError } from '../../platform/report.ts';
import { changeSettings } from '../../platform/settings-store.ts';
import { createTrial, type Trial, type TrialWorld } from './trial.tsx';

/** The paragraph to try it on, and how it stands with it. */
export function useTrial(settings: Settings, policy: Policy, say: Say) {
  const place = useRef<HTMLParagraphElement>(null);
  const trial = useRef<Trial | null>(null);
  const now = useRef({ settings, policy, say });
  now.current = { settings, policy, say };
  const [marked, setMarked] = useState<number | null>(null);
  const [failure, setFailure] = useState('');

  useEffect(() => {
    const life = new AbortController();
    start(place.current, () => now.current, life.signal).then(
      (started) => {
        if (life.signal.aborted) return;
        trial.current = started;
        setMarked(started.read());
      },
      (error) => {
        report('marking the paragraph of the welcome page', error);
        setFailure(sayError(error));
      },
    );
    return () => life.abort();
  }, []);

  useEffect(() => {
    if (trial.current) setMarked(trial.current.read());
  }, [settings, say]);

  return { place, marked, failure, openFirst: () => trial.current?.openFirst() };
}

type Now = () => { settings: Settings; policy: Policy; say: Say };

/** Asks the worker as a page session does, so that what can be tried here is what happens on pages. */
async function start(paragraph: HTMLElement | null, now: Now, signal: AbortSignal): Promise<Trial> {
  const door = openPageDoor();
  if (!door || !paragraph) throw new Error('the extension was updated or switched off; load this page again');
  const names = await door.ask<string>({ ask: 'names' });
  if (!names.ok) throw new Error(names.error);
  const trial = createTrial(paragraph, prepare(JSON.parse(names.value) as AliasIndex), worldOf(door, now), signal);
  door.listen((tell) => {
    if (tell.tell === 'next' || tell.tell === 'previous') trial.step(tell.tell === 'next' ? 1 : -1);
  }, signal);
  return trial;
}

function worldOf(door: PageDoor, now: Now): TrialWorld {
  const change = async (change: (rejections: Settings['rejections']) => Settings['rejections']) => {
    await changeSettings(({ rejections }) => ({ rejections: change(rejections) }));
    return true;
  };
  return {
    settings: () => now().settings,
    policy: () => now().policy,
    say: () => now().say,
    async loadCard(entity, alias) {
      const answer = await door.ask<CardModel>({ ask: 'card', entity, alias, ready: true });
      return answer.ok ? answer.value : null;
    },
    reject: (rule) => change((rejections) => reject(rejections, { ...rule, site: ANYWHERE })),
    unreject: (rule) => change((rejections) => unrejectAt(rejections, rule, '')),
    openOptions: () => void openOptions().catch((error) => report('opening the settings', error)),
    openExplorer: (id) =>
      void openExplorer({ kind: 'entity', id }).catch((error) => report('opening the explorer', error)),
  };
}
