// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { OptionsForm, type OptionsFormProps } from '../../components/options-form.tsx';
import { RejectionList } from '../../components/rejection-list.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { control, draw, enter, press, textsOf } from './draw.ts';
import { say } from './sample.ts';

function form(settings: Partial<Settings> = {}, change: Partial<OptionsFormProps> = {}) {
  const props: OptionsFormProps = {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    say,
    status: '',
    outcome: '',
    until: null,
    onChange: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onReset: vi.fn(),
    report: '',
    onCopyReport: vi.fn(),
    ...change,
  };
  return { props, place: draw(<OptionsForm {...props} />) };
}

describe('the options form', () => {
  test.each<[string, Partial<Settings>]>([
    ['Only when I click', { look: 'click' }],
    ['When I click a mention', { open: 'click' }],
    ['Only by keyboard commands', { open: 'keyboard' }],
    ['Every mention', { density: 'all' }],
    ['Also menus, advertising, comments and related links', { parts: 'all' }],
    ['Underline', { style: 'underline' }],
    ['English', { language: 'en' }],
    ['Show the number of mentions on the toolbar icon', { badge: false }],
    ['Heydar Aliyev', { topicsOff: ['heydar-aliyev'] }],
    ['Marks everywhere', { off: true }],
  ])('pressing "%s" asks for %o and nothing else', async (words, change) => {
    const { place, props } = form();
    await press(place, words);
    expect(props.onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  test('a topic that is off is ticked on again, and the others stay off', async () => {
    const { place, props } = form({ topicsOff: ['country', 'history'] });
    await press(place, 'Azerbaijan');
    expect(props.onChange).toHaveBeenCalledWith({ topicsOff: ['history'] });
  });

  test('what is set is what is shown', () => {
    const { place } = form({
      look: 'click',
      open: 'keyboard',
      density: 'all',
      parts: 'all',
      style: 'underline',
      topicsOff: ['people'],
    });
    const chosen = [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter((one) => one.checked);
    expect(chosen.map((one) => one.value)).toEqual(['click', 'keyboard', 'all', 'all', 'underline', 'auto']);
    expect(place.querySelector('.sample__mark--underline')).not.toBeNull();
    expect(control(place, 'Azerbaijanis').querySelector('input')?.checked).toBe(false);
  });

  test('the delay is read while it moves and goes out when it is let go', async () => {
    const { place, props } = form();
    const range = place.querySelector<HTMLInputElement>('input[type=range]');
    expect(textsOf(place, 'output')).toEqual(['300 milliseconds']);
    await act(async () => {
      if (range) range.value = '450';
      range?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(textsOf(place, 'output')).toEqual(['450 milliseconds']);
    expect(props.onChange).not.toHaveBeenCalled();
    await enter(range, '500');
    expect(props.onChange).toHaveBeenCalledExactlyOnceWith({ delayMs: 500 });
  });

  test('the delay is asked for only where hovering opens cards', () => {
    expect(form({ open: 'click' }).place.querySelector('input[type=range]')).toBeNull();
  });

  test('a pause shows its end and is over in one press', async () => {
    const { place, props } = form({ offUntil: 1 }, { until: new Date(2030, 0, 2) });
    expect(place.textContent).toContain('Paused until 2 January at 00:00');
    await press(place, 'Resume now');
    expect(props.onChange).toHaveBeenCalledWith({ offUntil: 0 });
  });

  test('what came of a change is said politely', () => {
    expect(textsOf(form({}, { status: 'Saved' }).place, '.options__status[role=status]')).toEqual(['Saved']);
  });
});

describe('the site list', () => {
  const sites = [
    { pattern: 'lake.example', show: false },
    { pattern: '*.pond.example', show: true },
  ];

  async function add(place: HTMLElement, text: string) {
    await enter(place.querySelector('.sites__add input'), text);
    await act(async () => {
      place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  }

  test.each([
    ['sea.example', 'sea.example'],
    ['https://Sea.example/', 'sea.example'],
    ['*.sea.example', '*.sea.example'],
    ['sea.example/news/*', 'sea.example/news/*'],
  ])('"%s" is added as %s, without marks', async (text, pattern) => {
    const { place, props } = form({ sites });
    await add(place, text);
    expect(props.onChange).toHaveBeenCalledExactlyOnceWith({ sites: [...sites, { pattern, show: false }] });
    expect(place.querySelector<HTMLInputElement>('.sites__add input')?.value).toBe('');
  });

  test.each([
    ['', 'This is not a site: nothing is written there'],
    ['a*.example', 'This is not a site: a star'],
    ['ftp://sea.example', 'This is not a site: only http'],
    ['https://lake.example', 'lake.example is already in the list.'],
  ])('"%s" is refused with the reason, and stays to be mended', async (text, reason) => {
    const { place, props } = form({ sites });
    await add(place, text);
    expect(textsOf(place, '[role=alert]')[0]).toContain(reason);
    expect(place.querySelector<HTMLInputElement>('.sites__add input')?.value).toBe(text);
    expect(props.onChange).not.toHaveBeenCalled();
  });

  test('a rule is turned round, or taken away, by itself', async () => {
    const { place, props } = form({ sites });
    await enter(control(place, 'Rule for lake.example'), 'show');
    expect(props.onChange).toHaveBeenLastCalledWith({ sites: [{ pattern: 'lake.example', show: true }, sites[1]] });
    await press(place, 'Remove lake.example');
    expect(props.onChange).toHaveBeenLastCalledWith({ sites: [sites[1]] });
  });
});

describe('the names not to mark', () => {
  const rejections = [
    { entity: 'lake', alias: 'Lake', site: '' },
    { entity: 'lake', alias: 'Lake', site: 'news.example' },
  ];

  test('each says where, and is taken away by itself', async () => {
    const { place, props } = form({ rejections });
    expect(textsOf(place, '.rejections__name')).toEqual(['Lake anywhere', 'Lake on news.example']);
    await press(place, 'Remove “Lake” (anywhere)');
    expect(props.onChange).toHaveBeenLastCalledWith({ rejections: [rejections[1]] });
    await press(place, 'Remove “Lake” (on news.example)');
    expect(props.onChange).toHaveBeenLastCalledWith({ rejections: [rejections[0]] });
  });

  test('when one goes, focus goes to the one in its place, and at last to the list', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const show = (left: Settings['rejections']) =>
      act(() => render(<RejectionList rejections={left} say={say} onRejections={show} />, place));
    show(rejections);
    await press(place, 'Remove “Lake” (anywhere)');
    expect(document.activeElement).toBe(control(place, 'Remove “Lake” (on news.example)'));
    await press(place, 'Remove “Lake” (on news.example)');
    expect(document.activeElement).toBe(place.querySelector('.rejections'));
  });

  test('with none it says so', () => {
    expect(form().place.querySelector('.rejections')?.textContent).toContain('No name was rejected.');
  });
});

describe('settings as a file', () => {
  test('export and import go out as events, the chosen file with the latter', async () => {
    const { place, props } = form();
    await press(place, 'Export settings');
    expect(props.onExport).toHaveBeenCalledOnce();
    const file = new File(['{}'], 'settings.json');
    const input = place.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('there is no file input');
    Object.defineProperty(input, 'files', { value: [file] });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(props.onImport).toHaveBeenCalledWith(file);
  });

  test('reset asks first, and pressing the same button twice loses nothing', async () => {
    const { place, props } = form();
    await press(place, 'Reset everything to the defaults');
    await press(place, 'Keep my settings');
    expect(props.onReset).not.toHaveBeenCalled();
    await press(place, 'Reset everything to the defaults');
    await press(place, 'Reset');
    expect(props.onReset).toHaveBeenCalledOnce();
  });
});
