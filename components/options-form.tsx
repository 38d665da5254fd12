import type { ComponentChildren } from 'preact';
import type { Settings } from '../core/settings.ts';
import { LANGUAGES, type Say } from '../core/strings/strings.ts';
import { TOPICS, type Topic } from '../core/topics.ts';
import { Choice } from './choice.tsx';
import { DelayRange } from './delay-range.tsx';
import { MarkSample } from './mark-sample.tsx';
import { Press } from './press.tsx';
import { RejectionList } from './rejection-list.tsx';
import { SettingsTransfer } from './settings-transfer.tsx';
import { SiteList } from './site-list.tsx';
import { Switch } from './switch.tsx';
import { Tick } from './tick.tsx';

export interface OptionsFormProps {
  settings: Settings;
  say: Say;
  /** What came of the last change: "Saved", or why not. Empty before one. */
  status: string;
  /** What came of the last import. */
  outcome: string;
  /** The end of the pause; null when there is none. */
  until: Date | null;
  onChange(change: Partial<Settings>): void;
  onExport(): void;
  onImport(file: File): void;
  onReset(): void;
}

/** All settings on one page. It knows no storage: every change goes out at once, and comes back as new settings. */
export function OptionsForm(props: OptionsFormProps) {
  const { settings, say, onChange } = props;
  return (
    <div class="options">
      <WhenToLook {...props} />
      <OpeningCard {...props} />
      <Marks {...props} />
      <Topics {...props} />
      <Group heading={say('options.sites')}>
        <SiteList sites={settings.sites} say={say} onSites={(sites) => onChange({ sites })} />
      </Group>
      <Group heading={say('options.rejections')}>
        <RejectionList
          rejections={settings.rejections}
          say={say}
          onRejections={(rejections) => onChange({ rejections })}
        />
      </Group>
      <Group heading={say('options.language')}>
        <Choice
          legend={say('options.language')}
          headed
          value={settings.language}
          options={LANGUAGE_CHOICES.map((value) => ({ value, words: say(`options.language.${value}`) }))}
          onChoose={(language) => onChange({ language })}
        />
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
      <p class="options__status" role="status">
        {props.status}
      </p>
    </div>
  );
}

const LANGUAGE_CHOICES: readonly Settings['language'][] = ['auto', ...(LANGUAGES as readonly 'en'[])];

function Group({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section class="group">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

type PartProps = Pick<OptionsFormProps, 'settings' | 'say' | 'until' | 'onChange'>;

function WhenToLook({ settings, say, until, onChange }: PartProps) {
  return (
    <Group heading={say('options.when')}>
      <Switch on={!settings.off} onTurn={(on) => onChange({ off: !on })}>
        {say('options.off')}
      </Switch>
      <p class="hint">{say('options.off-hint')}</p>
      {until && (
        <p class="options__pause">
          {say('switch.paused', { when: say.moment(until) })}{' '}
          <Press look="solid" onPress={() => onChange({ offUntil: 0 })}>
            {say('switch.resume')}
          </Press>
        </p>
      )}
      <Choice
        legend={say('options.when')}
        headed
        value={settings.look}
        options={(['everywhere', 'click'] as const).map((value) => ({
          value,
          words: say(`options.look.${value}`),
          hint: say(`options.look.${value}-hint`),
        }))}
        onChoose={(look) => onChange({ look })}
      />
    </Group>
  );
}

function OpeningCard({ settings, say, onChange }: PartProps) {
  return (
    <Group heading={say('options.card')}>
      <Choice
        legend={say('options.card')}
        headed
        value={settings.open}
        options={(['hover', 'click', 'keyboard'] as const).map((value) => ({
          value,
          words: say(`options.open.${value}`),
        }))}
        onChoose={(open) => onChange({ open })}
      />
      <p class="hint">{say('options.touch')}</p>
      {settings.open === 'hover' && (
        <DelayRange delayMs={settings.delayMs} say={say} onDelay={(delayMs) => onChange({ delayMs })} />
      )}
    </Group>
  );
}

function Marks({ settings, say, onChange }: PartProps) {
  return (
    <Group heading={say('options.marks')}>
      <Choice
        legend={say('options.density')}
        value={settings.density}
        options={(['section', 'all'] as const).map((value) => ({ value, words: say(`options.density.${value}`) }))}
        onChoose={(density) => onChange({ density })}
      />
      <Choice
        legend={say('options.parts')}
        value={settings.parts}
        options={(['text', 'all'] as const).map((value) => ({ value, words: say(`options.parts.${value}`) }))}
        onChoose={(parts) => onChange({ parts })}
      />
      <Choice
        legend={say('options.style')}
        value={settings.style}
        options={(['tint', 'underline'] as const).map((value) => ({ value, words: say(`options.style.${value}`) }))}
        onChoose={(style) => onChange({ style })}
      />
      <MarkSample style={settings.style} say={say} />
      <Tick on={settings.badge} onTurn={(badge) => onChange({ badge })}>
        {say('options.badge')}
      </Tick>
    </Group>
  );
}

function Topics({ settings, say, onChange }: PartProps) {
  const { topicsOff } = settings;
  const turn = (turned: Topic, on: boolean) =>
    onChange({ topicsOff: TOPICS.filter((topic) => (topic === turned ? !on : topicsOff.includes(topic))) });
  return (
    <Group heading={say('options.topics')}>
      <fieldset>
        <legend class="unseen">{say('options.topics')}</legend>
        {TOPICS.map((topic) => (
          <Tick key={topic} on={!topicsOff.includes(topic)} onTurn={(on) => turn(topic, on)}>
            {say(`topic.${topic}`)}
          </Tick>
        ))}
      </fieldset>
    </Group>
  );
}
