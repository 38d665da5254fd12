import type { Settings } from '../core/settings.ts';
import { LANGUAGES, OWN_NAMES } from '../core/strings/languages.ts';
import type { Say } from '../core/strings/strings.ts';
import { Choice } from './choice.tsx';
import { Group, type Lock, Marks, OpeningCard, Topics, WhenToLook } from './options-parts.tsx';
import { PolicyLock } from './policy-lock.tsx';
import { ProblemReport } from './problem-report.tsx';
import { RejectionList } from './rejection-list.tsx';
import { SettingsTransfer } from './settings-transfer.tsx';
import { SiteList } from './site-list.tsx';

export interface OptionsFormProps {
  settings: Settings;
  /** What the reader's organisation has set, and what of its policy could not be read. */
  locked?: readonly (keyof Settings)[];
  ignored?: readonly string[];
  say: Say;
  /** What came of the last change: "Saved", or why not. Empty before one. */
  status: string;
  /** What came of the last import. */
  outcome: string;
  /** The end of the pause; null when there is none. */
  until: Date | null;
  /** The text of the problem report. */
  report: string;
  onChange(change: Partial<Settings>): void;
  onExport(): void;
  onImport(file: File): void;
  onReset(): void;
  onCopyReport(text: string): Promise<boolean>;
}

/** All settings on one page. It knows no storage: every change goes out at once, and comes back as new settings. */
export function OptionsForm(props: OptionsFormProps) {
  const { settings, locked = [], say, onChange } = props;
  const lock: Lock = (name, children) => (
    <PolicyLock locked={locked.includes(name)} say={say}>
      {children}
    </PolicyLock>
  );
  const part = { ...props, lock };
  return (
    <div class="options">
      <PolicyWords {...props} />
      <WhenToLook {...part} />
      <OpeningCard {...part} />
      <Marks {...part} />
      <Topics {...part} />
      <Group heading={say('options.sites')}>
        {lock('sites', <SiteList sites={settings.sites} say={say} onSites={(sites) => onChange({ sites })} />)}
      </Group>
      <Group heading={say('options.rejections')}>
        {lock(
          'rejections',
          <RejectionList
            rejections={settings.rejections}
            say={say}
            onRejections={(rejections) => onChange({ rejections })}
          />,
        )}
      </Group>
      <Group heading={say('options.language')}>
        {lock(
          'language',
          <Choice
            legend={say('options.language')}
            headed
            value={settings.language}
            options={[{ value: 'auto' as const, words: say('options.language.auto') }, ...LANGUAGE_CHOICES]}
            onChoose={(language) => onChange({ language })}
          />,
        )}
      </Group>
      <Group heading={say('options.transfer')}>
        <SettingsTransfer
          say={say}
          outcome={props.outcome}
          onExport={props.onExport}
          onImport={props.onImport}
          onReset={props.onReset}
        />
      </Group>
      <Group heading={say('report.heading')}>
        <ProblemReport text={props.report} say={say} onCopy={props.onCopyReport} />
      </Group>
      <p class="options__status" role="status">
        {props.status}
      </p>
    </div>
  );
}

/** Each called by its own name, so that nobody is lost in a language they cannot read. */
const LANGUAGE_CHOICES = LANGUAGES.map((value) => ({ value, words: OWN_NAMES[value], lang: value }));

function PolicyWords({ locked = [], ignored = [], say }: OptionsFormProps) {
  if (locked.length === 0 && ignored.length === 0) return null;
  return (
    <section class="options__policy">
      {locked.length > 0 && <p>{say('policy.some')}</p>}
      {ignored.length > 0 && (
        <>
          <p>{say('policy.ignored')}</p>
          <ul class="small" lang="en" dir="ltr">
            {ignored.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
