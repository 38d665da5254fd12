import { useEffect, useMemo, useState } from 'preact/hooks';
import { OptionsForm } from '../../components/options-form.tsx';
import { useWatched } from '../../components/use-watched.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { exportSettings, importSettings } from '../../core/settings-file.ts';
import { strings } from '../../core/strings/strings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { offerDownload } from './offer-download.ts';

const SAVED_MS = 4000;

/** The options page: connects the form to the storage and to files. */
export function Options() {
  const settings = useWatched(loadSettings, watchSettings);
  const language = settings?.language ?? 'auto';
  const say = useMemo(() => strings(language === 'auto' ? navigator.language : language), [language]);
  const [status, setStatus] = useState('');
  const [outcome, setOutcome] = useState('');

  useEffect(() => {
    document.documentElement.lang = say.language;
    document.documentElement.dir = say.dir;
    document.title = `${say('popup.title')}: ${say('options.title')}`;
  }, [say]);

  // "Saved" goes by itself; what went wrong stays to be read.
  useEffect(() => {
    if (status !== say('options.saved')) return;
    const going = setTimeout(() => setStatus(''), SAVED_MS);
    return () => clearTimeout(going);
  }, [status, say]);

  async function change(to: Partial<Settings>): Promise<boolean> {
    setStatus('');
    try {
      await changeSettings(to);
      setStatus(say('options.saved'));
      return true;
    } catch (error) {
      setStatus(say('options.not-saved', { error: error instanceof Error ? error.message : String(error) }));
      return false;
    }
  }

  async function importFile(file: File) {
    const read = importSettings(await file.text());
    if (!read.ok) return setOutcome(say('options.import-failed', { error: read.error }));
    if (!(await change(read.value))) return setOutcome('');
    setOutcome(
      read.dropped.length === 0
        ? say('options.imported')
        : say('options.imported-partly', { fields: read.dropped.join('; ') }),
    );
  }

  if (!settings) return null;
  return (
    <>
      <header class="options__head">
        <h1>{say('options.title')}</h1>
        <p class="soft">{say('popup.title')}</p>
      </header>
      <OptionsForm
        settings={settings}
        say={say}
        status={status}
        outcome={outcome}
        until={settings.offUntil > Date.now() ? new Date(settings.offUntil) : null}
        onChange={change}
        onExport={() => offerDownload('azerbaijan-in-context-settings.json', exportSettings(settings))}
        onImport={importFile}
        onReset={() => change(structuredClone(DEFAULT_SETTINGS))}
      />
    </>
  );
}
