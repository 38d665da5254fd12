/** "Not this" in a list of mentions: the settings say what is rejected, and the page follows them. */
import { type NameRule, reject, rejectionOf, rejectionsAt, unrejectAt } from '../core/rejections.ts';
import type { Settings } from '../core/settings.ts';
import { changeSettings } from './settings-store.ts';

interface NamedPage {
  rejections: Settings['rejections'];
  url: string | null;
  /** Called after every change. */
  changed(): void;
}

export interface RejectionDoor {
  rejectedAt(rule: NameRule): string | null;
  reject(rule: NameRule, site: string): Promise<boolean>;
  unreject(rule: NameRule): Promise<boolean>;
}

export function openRejections({ rejections, url, changed }: NamedPage): RejectionDoor {
  const here = rejectionsAt(rejections, url ?? '');
  const change = async (change: (rejections: Settings['rejections']) => Settings['rejections']) => {
    await changeSettings((settings) => ({ rejections: change(settings.rejections) }));
    changed();
    return true;
  };
  return {
    rejectedAt: (rule) => rejectionOf(here, rule)?.site ?? null,
    reject: (rule, site) => change((rejections) => reject(rejections, { ...rule, site })),
    unreject: (rule) => change((rejections) => unrejectAt(rejections, rule, url ?? '')),
  };
}
