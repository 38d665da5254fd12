// @vitest-environment happy-dom
import { createRef } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { WelcomePage, type WelcomePageProps } from '../../components/welcome-page.tsx';
import { WhatsNew } from '../../components/whats-new.tsx';
import { WhatsNewLine } from '../../components/whats-new-line.tsx';
import { control, draw, press, textsOf } from './draw.ts';
import { say } from './sample.ts';

const KEYS = [
  { command: 'pause-here', description: '', shortcut: '' },
  { command: 'dance', description: 'Dance a little', shortcut: 'Alt+D' },
  { command: 'next-mention', description: '', shortcut: 'Alt+Shift+.' },
];

function page(change: Partial<WelcomePageProps> = {}) {
  const props: WelcomePageProps = {
    say,
    open: 'hover',
    marked: 2,
    failure: '',
    place: createRef<HTMLParagraphElement>(),
    access: 'there',
    browser: 'chrome',
    pinned: false,
    keys: KEYS,
    onOpenFirst: vi.fn(),
    onAllow: vi.fn(),
    onKeys: vi.fn(),
    onOptions: vi.fn(),
    onExplorer: vi.fn(),
    onNews: vi.fn(),
    ...change,
  };
  return { props, place: draw(<WelcomePage {...props} />) };
}

describe('the welcome page', () => {
  test('has one heading of the first rank, and the others follow in order', () => {
    const { place } = page({ access: 'missing' });
    expect(textsOf(place, 'h1')).toEqual(['Welcome']);
    expect(place.querySelectorAll('h3, h4')).toHaveLength(0);
  });

  test.each([
    ['there', false, false],
    ['missing', true, true],
    ['given', false, false],
  ] as const)('with access %s, asks for it: %s', (access, asks, isHeaded) => {
    const { place } = page({ access });
    expect(place.textContent?.includes('Allow on all sites')).toBe(asks);
    expect(place.textContent?.includes('It cannot read pages yet')).toBe(isHeaded);
  });

  test('says that the permission is given where it was asked for', () => {
    expect(textsOf(page({ access: 'given' }).place, '[role=status]')).toContain(
      'The permission is given. Nothing more is needed.',
    );
  });

  test('lists the keys in its own order, those without a key as not set, and commands it does not know by their own words', () => {
    const rows = textsOf(page().place, '.keys tbody tr');
    expect(rows).toEqual([
      'Go to the next mention and open its cardAlt+Shift+.',
      'Switch marks off or on for this sitenot set',
      'Dance a littleAlt+D',
    ]);
  });

  test('speaks of no keys where there are none', () => {
    const { place } = page({ keys: [] });
    expect(place.textContent).not.toMatch(/keyboard/i);
  });

  test.each([
    [{ open: 'hover' }, 'Rest the pointer on a marked name'],
    [{ open: 'click' }, 'Click a marked name'],
    [{ open: 'keyboard' }, 'by keyboard only'],
    [{}, 'Alt+Shift+. goes to the next marked name'],
    [{ browser: 'firefox' }, 'Pin to Toolbar'],
    [{ browser: 'edge' }, 'the eye beside'],
    [{ pinned: true }, 'in the toolbar already'],
    [{ marked: 0 }, 'You said “not this” to every name here.'],
    [{ marked: null, failure: 'no answer' }, 'could not be marked here: no answer'],
  ] as const)('%o: says “%s”', (change, words) => {
    expect(page(change).place.textContent).toContain(words);
  });

  test.each([0, null])('the button opens nothing while %s names are marked', (marked) => {
    expect(control(page({ marked }).place, 'Open the first card').matches(':disabled')).toBe(true);
  });

  test.each([
    ['Open the first card', 'onOpenFirst'],
    ['Change the keys', 'onKeys'],
    ['See all claims and sources', 'onExplorer'],
    ['All settings', 'onOptions'],
    ['What is new', 'onNews'],
  ] as const)('“%s” leads where it says', async (words, event) => {
    const { place, props } = page();
    await press(place, words);
    expect(props[event]).toHaveBeenCalledOnce();
  });
});

describe('what is new', () => {
  const releases = [
    { version: '0.3.0', changes: ['A map.'] },
    { version: '0.2.1', changes: ['A correction.'] },
    { version: '0.2.0', changes: ['A list.'] },
  ];

  test('lists every version in English, and marks in words what came since the last visit', () => {
    const place = draw(<WhatsNew releases={releases} seen="0.2.0" say={say} />);
    expect(textsOf(place, 'h2')).toEqual(['Version 0.3.0new to you', 'Version 0.2.1new to you', 'Version 0.2.0']);
    expect([...place.querySelectorAll('ul')].map((list) => list.lang)).toEqual(['en', 'en', 'en']);
  });

  test('marks nothing where nobody knows what was seen', () => {
    expect(textsOf(draw(<WhatsNew releases={releases} seen={null} say={say} />), '.whats-new__new')).toEqual([]);
  });

  test('is one line in the popup that says all without its dot', async () => {
    const onOpen = vi.fn();
    const place = draw(<WhatsNewLine version="0.3.0" say={say} onOpen={onOpen} />);
    expect(place.querySelector('[aria-hidden=true]')?.textContent).toBe('');
    await press(place, 'What is new in version 0.3.0');
    expect(onOpen).toHaveBeenCalledOnce();
  });
});
