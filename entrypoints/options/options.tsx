import { useEffect, useState } from 'preact/hooks';
import { offerFile } from '../../components/offer-file.ts';
import { OptionsForm } from '../../components/options-form.tsx';
import { usePageLanguage, useSay } from '../../components/use-say.ts';
import { useWatched } from '../../components/use-watched.ts';
import type { Settings } from '../../core/settings.ts';
import { exportSettings, importSettings } from '../../core/settings-file.ts';
import type { Say } from '../../core/strings/strings.ts';
import { loadPolicy, type ShownPolicy, watchPolicy } from '../../platform/managed-settings.ts';
import { sayError } from '../../platform/report.ts';
import { changeSettings, loadOwnSettings, loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { copyText } from './copy-text.ts';
import { useReport } from './use-report.ts';

const SAVED_MS = 4000;

/** The options page: connects the form to the storage and to files. */
export function Options() {
  const settings = useWatched(loadSettings, watchSettings);
  const policy = useWatched(loadPolicy, watchPolicy);
  const say = useSay(settings?.language);
  usePageLanguage(say);

  useEffect(() => {
    if (!say) return;
    document.title = `${say('popup.title')}: ${say('options.title')}`;
  }, [say]);

  return settings && policy && say ? <Spoken settings={settings} policy={policy} say={say} /> : null;
}

function Spoken({ settings, policy, say }: { settings: Settings; policy: ShownPolicy; say: Say }) {
  /** An error or nothing wrong; undefined before anything was changed. Kept apart from words, whose language may be what was changed. */
  const [saving, setSaving] = useState<{ error?: string } | undefined>();
  const [outcome, setOutcome] = useState('');
  const report = useReport(settings, policy, say.language);

  // "Saved" goes by itself; what went wrong stays to be read.
  useEffect(() => {
    if (!saving || saving.error !== undefined) return;
    const going = setTimeout(() => setSaving(undefined), SAVED_MS);
    return () => clearTimeout(going);
  }, [saving]);

  async function change(to: Partial<Settings>): Promise<boolean> {
    setSaving(undefined);
    try {
      await changeSettings(to);
      setSaving({});
      return true;
    } catch (error) {
      setSaving({ error: sayError(error) });
      return false;
    }
  }

  async function importFile(file: File) {
    const read = importSettings(await file.text());
    if (!read.ok) return setOutcome(say('options.import-failed', { error: read.error }));
    if (!(await change(read.value))) return setOutcome('');
    const kept = policy.locked.filter((name) => JSON.stringify(read.value[name]) !== JSON.stringify(settings[name]));
    setOutcome(
      [
        read.dropped.length === 0
          ? say('options.imported')
          : say('options.imported-partly', { fields: read.dropped.join('; ') }),
        ...(kept.length > 0 ? [say('policy.kept', { fields: kept.join(', ') })] : []),
      ].join(' '),
    );
  }

  async function exportFile() {
    const text = exportSettings(await loadOwnSettings());
    offerFile({ name: 'azerbaijan-in-context-settings.json', mime: 'application/json', text });
  }

  return (
    <>
      <header class="options__head">
        <h1>{say('options.title')}</h1>
        <p class="soft">{say('popup.title')}</p>
      </header>
      <OptionsForm
        settings={settings}
        locked={policy.locked}
        ignored={policy.ignored}
        say={say}
        status={saving ? sayOutcome(saving, say) : ''}
        outcome={outcome}
        until={settings.offUntil > Date.now() ? new Date(settings.offUntil) : null}
        report={report}
        onChange={change}
        onExport={exportFile}
        onImport={importFile}
        onReset={() => change(structuredClone(policy.ground))}
        onCopyReport={copyText}
      />
    </>
  );
}

function sayOutcome({ error }: { error?: string }, say: Say): string {
  return error === undefined ? say('options.saved') : say('options.not-saved', { error });
}
