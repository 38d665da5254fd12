/** The parts of the options page in which marks and cards are set. */
import type { ComponentChildren } from 'preact';
import type { Settings } from '../core/settings.ts';
import type { Say } from '../core/strings/strings.ts';
import { TOPICS, type Topic } from '../core/topics.ts';
import { Choice } from './choice.tsx';
import { DelayRange } from './delay-range.tsx';
import { MarkSample } from './mark-sample.tsx';
import { Press } from './press.tsx';
import { Switch } from './switch.tsx';
import { Tick } from './tick.tsx';

export function Group({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section class="group">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

/** Shuts what the organisation has set. */
export type Lock = (name: keyof Settings, children: ComponentChildren) => ComponentChildren;

interface PartProps {
  settings: Settings;
  say: Say;
  /** The end of the pause; null when there is none. */
  until: Date | null;
  lock: Lock;
  onChange(change: Partial<Settings>): void;
}

export function WhenToLook({ settings, say, until, lock, onChange }: PartProps) {
  return (
    <Group heading={say('options.when')}>
      {lock(
        'off',
        <Switch on={!settings.off} onTurn={(on) => onChange({ off: !on })}>
          {say('options.off')}
        </Switch>,
      )}
      <p class="hint">{say('options.off-hint')}</p>
      {until &&
        lock(
          'offUntil',
          <p class="options__pause">
            {say('switch.paused', { when: say.moment(until) })}{' '}
            <Press look="solid" onPress={() => onChange({ offUntil: 0 })}>
              {say('switch.resume')}
            </Press>
          </p>,
        )}
      {lock(
        'look',
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
        />,
      )}
    </Group>
  );
}

export function OpeningCard({ settings, say, lock, onChange }: PartProps) {
  return (
    <Group heading={say('options.card')}>
      {lock(
        'open',
        <Choice
          legend={say('options.card')}
          headed
          value={settings.open}
          options={(['hover', 'click', 'keyboard'] as const).map((value) => ({
            value,
            words: say(`options.open.${value}`),
          }))}
          onChoose={(open) => onChange({ open })}
        />,
      )}
      <p class="hint">{say('options.touch')}</p>
      {settings.open === 'hover' &&
        lock(
          'delayMs',
          <DelayRange delayMs={settings.delayMs} say={say} onDelay={(delayMs) => onChange({ delayMs })} />,
        )}
    </Group>
  );
}

export function Marks({ settings, say, lock, onChange }: PartProps) {
  return (
    <Group heading={say('options.marks')}>
      {lock(
        'density',
        <Choice
          legend={say('options.density')}
          value={settings.density}
          options={(['section', 'all'] as const).map((value) => ({ value, words: say(`options.density.${value}`) }))}
          onChoose={(density) => onChange({ density })}
        />,
      )}
      {lock(
        'parts',
        <Choice
          legend={say('options.parts')}
          value={settings.parts}
          options={(['text', 'all'] as const).map((value) => ({ value, words: say(`options.parts.${value}`) }))}
          onChoose={(parts) => onChange({ parts })}
        />,
      )}
      {lock(
        'style',
        <Choice
          legend={say('options.style')}
          value={settings.style}
          options={(['tint', 'underline'] as const).map((value) => ({ value, words: say(`options.style.${value}`) }))}
          onChoose={(style) => onChange({ style })}
        />,
      )}
      <MarkSample style={settings.style} say={say} />
      {lock(
        'badge',
        <Tick on={settings.badge} onTurn={(badge) => onChange({ badge })}>
          {say('options.badge')}
        </Tick>,
      )}
    </Group>
  );
}

export function Topics({ settings, say, lock, onChange }: PartProps) {
  const { topicsOff } = settings;
  const turn = (turned: Topic, on: boolean) =>
    onChange({ topicsOff: TOPICS.filter((topic) => (topic === turned ? !on : topicsOff.includes(topic))) });
  return (
    <Group heading={say('options.topics')}>
      {lock(
        'topicsOff',
        <fieldset>
          <legend class="unseen">{say('options.topics')}</legend>
          {TOPICS.map((topic) => (
            <Tick key={topic} on={!topicsOff.includes(topic)} onTurn={(on) => turn(topic, on)}>
              {say(`topic.${topic}`)}
            </Tick>
          ))}
        </fieldset>,
      )}
    </Group>
  );
}
