import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Policy } from '../../core/policy.ts';
import { writeReport } from '../../core/problem-report.ts';
import type { Settings } from '../../core/settings.ts';
import { loadProblems } from '../../platform/report.ts';
import { currentVersion } from '../../platform/welcome-page.ts';

/** The problem report as it is now: written again whenever settings change or the reader comes back to this page. */
export function useReport(settings: Settings, policy: Policy, language: string): string {
  const [text, setText] = useState('');
  const write = useCallback(async () => {
    const problems = await loadProblems();
    setText(
      writeReport({
        version: currentVersion(),
        browser: navigator.userAgent,
        language,
        settings,
        policy,
        problems,
      }),
    );
  }, [settings, policy, language]);
  useEffect(() => {
    write();
    addEventListener('focus', write);
    return () => removeEventListener('focus', write);
  }, [write]);
  return text;
}
