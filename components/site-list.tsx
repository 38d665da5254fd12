import { useId, useState } from 'preact/hooks';
import type { SiteRule } from '../core/settings.ts';
import { checkPattern } from '../core/sites.ts';
import type { Say } from '../core/strings/strings.ts';
import { Press } from './press.tsx';

interface SiteListProps {
  sites: readonly SiteRule[];
  say: Say;
  onSites(sites: SiteRule[]): void;
}

/** Rules for single sites. A new one hides marks, which is why people come here; it can be turned round in its row. */
export function SiteList({ sites, say, onSites }: SiteListProps) {
  return (
    <div class="sites">
      <p class="hint">{say('options.sites-hint')}</p>
      <AddSite sites={sites} say={say} onAdd={(pattern) => onSites([...sites, { pattern, show: false }])} />
      {sites.length === 0 && <p class="soft">{say('options.sites-none')}</p>}
      <ul class="sites__list">
        {sites.map((rule) => (
          <li key={rule.pattern}>
            <code dir="ltr">{rule.pattern}</code>
            <select
              class="field"
              aria-label={say('options.site-rule', { pattern: rule.pattern })}
              value={rule.show ? 'show' : 'hide'}
              onChange={(event) => {
                const show = event.currentTarget.value === 'show';
                onSites(sites.map((one) => (one === rule ? { ...rule, show } : one)));
              }}
            >
              <option value="hide">{say('options.site-hide')}</option>
              <option value="show">{say('options.site-show')}</option>
            </select>
            <Press
              label={say('options.site-remove', { pattern: rule.pattern })}
              onPress={() => onSites(sites.filter((one) => one !== rule))}
            >
              {say('options.remove')}
            </Press>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface AddSiteProps {
  sites: readonly SiteRule[];
  say: Say;
  onAdd(pattern: string): void;
}

function AddSite({ sites, say, onAdd }: AddSiteProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');

  function add(event: Event) {
    event.preventDefault();
    const checked = checkPattern(text);
    if (!checked.ok) return setProblem(say('options.site-bad', { problem: checked.error }));
    const { pattern } = checked;
    if (sites.some((rule) => rule.pattern === pattern)) return setProblem(say('options.site-known', { pattern }));
    setText('');
    setProblem('');
    onAdd(pattern);
  }

  return (
    <form class="sites__add" onSubmit={add} noValidate>
      <label for={id}>{say('options.site-pattern')}</label>
      <input
        id={id}
        class="field"
        type="text"
        inputMode="url"
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder="example.org"
        value={text}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setProblem('');
        }}
      />
      <button type="submit" class="press press--solid">
        {say('options.site-add')}
      </button>
      <p class="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </form>
  );
}
