// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { FactCard } from '../../components/fact-card.tsx';
import { OptionsForm } from '../../components/options-form.tsx';
import { ProblemReport } from '../../components/problem-report.tsx';
import { Switches } from '../../components/switches.tsx';
import { DEFAULT_SETTINGS, SETTING_NAMES, type Settings } from '../../core/settings.ts';
import { control, draw, press, textsOf } from './draw.ts';
import { sampleModel, say } from './sample.ts';

const nothing = () => {};

function form(locked: (keyof Settings)[], ignored: string[] = []) {
  const settings = { ...DEFAULT_SETTINGS, offUntil: 1, sites: [{ pattern: 'lake.example', show: false }] };
  return draw(
    <OptionsForm
      settings={settings}
      locked={locked}
      ignored={ignored}
      say={say}
      status=""
      outcome=""
      until={new Date(2030, 0, 2)}
      report=""
      onChange={nothing}
      onExport={nothing}
      onImport={nothing}
      onReset={nothing}
      onCopyReport={async () => true}
    />,
  );
}

describe('the options under a policy', () => {
  test.each([
    ['look', 'On every page'],
    ['open', 'When I click a mention'],
    ['density', 'Every mention'],
    ['parts', 'Only the page’s own text'],
    ['style', 'Underline'],
    ['topicsOff', 'Heydar Aliyev'],
    ['language', 'English'],
    ['sites', 'Remove lake.example'],
    ['off', 'Marks everywhere'],
    ['offUntil', 'Resume now'],
    ['badge', 'Show the number of mentions on the toolbar icon'],
  ] as const)('%s is shut with a word about who has set it, and opens without', (name, words) => {
    const isShut = (place: HTMLElement) => {
      const named = control(place, words);
      return ((named as HTMLLabelElement).control ?? named.querySelector('input') ?? named).matches(
        ':disabled, fieldset:disabled *',
      );
    };
    const place = form([name]);
    expect(isShut(place)).toBe(true);
    expect(textsOf(place, '.policy-note')).toEqual(['Set by your organisation.']);
    expect(isShut(form([]))).toBe(false);
  });

  test('every setting has its lock', () => {
    expect(textsOf(form([...SETTING_NAMES]), '.policy-note')).toHaveLength(SETTING_NAMES.length);
  });

  test('a shut group names its reason to a screen reader', () => {
    const place = form(['style']);
    const group = place.querySelector('fieldset[disabled]');
    expect(place.querySelector(`#${CSS.escape(group?.getAttribute('aria-describedby') ?? '')}`)?.textContent).toBe(
      'Set by your organisation.',
    );
  });

  test('what is wrong in the policy is listed for the administrator, and nothing is said without one', () => {
    expect(textsOf(form([], ['colour: there is no such setting']), '.options__policy li')).toEqual([
      'colour: there is no such setting',
    ]);
    expect(form([]).querySelector('.options__policy')).toBeNull();
  });
});

test('the switches of the popup are shut one by one', () => {
  const place = draw(
    <Switches
      say={say}
      host="lake.example"
      siteOn
      everywhereOn
      until={null}
      locked={['off']}
      onSite={nothing}
      onEverywhere={nothing}
      onPause={nothing}
      onResume={nothing}
    />,
  );
  const isShut = (words: string) => control(place, words).matches('fieldset:disabled *');
  expect([isShut('Everywhere'), isShut('Pause until tomorrow')]).toEqual([true, false]);
});

describe('a card under a policy', () => {
  function card(locked: (keyof Settings)[], site: string | null = 'lake.example') {
    return draw(
      <FactCard
        model={sampleModel()}
        why={{ rule: 'name', alias: 'Lake' }}
        surface="Lake"
        site={site}
        locked={locked}
        say={say}
        manner="click"
        onClose={nothing}
        onSiteOff={async () => true}
        onSiteOn={async () => true}
        onReject={async () => true}
        onUnreject={async () => true}
        onOptions={nothing}
      />,
    );
  }

  test.each([
    [[], 'lake.example', true],
    [['sites'], 'lake.example', false],
    [[], null, false],
  ] as const)('with %j locked, on %s, offers “not on this site”: %s', (locked, site, expected) => {
    expect(card([...locked], site).textContent?.includes('Not on this site')).toBe(expected);
  });

  test('offers no “not this” where the list of rejections is set, and says why', async () => {
    const place = card(['rejections']);
    await press(place, 'Why this?');
    expect(place.querySelector('.not-this')).toBeNull();
    expect(place.textContent).toContain('Set by your organisation.');
  });
});

describe('the problem report', () => {
  test('is text to be read that nobody can change, in English', () => {
    const field = draw(<ProblemReport text="it broke" say={say} onCopy={vi.fn()} />).querySelector('textarea');
    expect([field?.value, field?.readOnly, field?.lang]).toEqual(['it broke', true, 'en']);
  });

  test('is copied as it stands', async () => {
    const onCopy = vi.fn(async () => true);
    const place = draw(<ProblemReport text="it broke" say={say} onCopy={onCopy} />);
    await press(place, 'Copy');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('it broke');
    expect(textsOf(place, '[role=status]')).toEqual(['Copied.']);
  });

  test.each([async () => false, () => Promise.reject(new Error('no clipboard'))])(
    'is selected where it cannot be copied',
    async (onCopy) => {
      const place = draw(<ProblemReport text="it broke" say={say} onCopy={onCopy} />);
      const field = place.querySelector('textarea');
      const select = vi.spyOn(field as HTMLTextAreaElement, 'select');
      await press(place, 'Copy');
      await act(async () => {});
      expect(select).toHaveBeenCalledOnce();
      expect(textsOf(place, '[role=status]')[0]).toContain('The text is selected');
    },
  );
});
