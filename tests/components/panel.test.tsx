// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { NameDoor } from '../../components/mention-row.tsx';
import { type PageView, viewPage } from '../../components/page-view.ts';
import { outlinePage } from '../../components/panel-outline.ts';
import { PanelPage, type PanelPageProps } from '../../components/panel-page.tsx';
import type { PageReport } from '../../core/messages.ts';
import { control, draw, press, textsOf } from './draw.ts';
import { say } from './sample.ts';
import { inSection, sampleMention, sampleReport } from './sample-report.ts';

const NAMES: Record<string, string> = { lake: 'The Lake', flood: 'The Great Flood' };

const door: NameDoor = {
  site: 'news.example',
  nameOf: (entity) => NAMES[entity] ?? entity,
  spell: ({ alias }) => alias,
  rejectedAt: () => null,
  reject: vi.fn(async () => true),
  unreject: vi.fn(async () => true),
};

const TWO_SECTIONS = [
  sampleMention(1),
  sampleMention(2, inSection(1)),
  sampleMention(3, inSection(1)),
  sampleMention(4, { entity: 'flood', topic: 'history', surface: 'flood', ...inSection(2) }),
];

beforeEach(() => {
  Element.prototype.scrollIntoView ??= () => {};
});

function props(report: PageReport, change: Partial<PanelPageProps> = {}): PanelPageProps {
  const frames = [{ frameId: 0, report }];
  return {
    title: 'Letters from the shore',
    host: 'news.example',
    visit: 1,
    view: viewPage({ kind: 'reports', frames }),
    outline: outlinePage(frames),
    say,
    until: null,
    onceOn: null,
    door,
    back: null,
    said: '',
    onJump: vi.fn(),
    onClaims: vi.fn(),
    onLook: vi.fn(),
    onAllow: vi.fn(),
    onTurnOn: vi.fn(),
    onExplore: vi.fn(),
    onOptions: vi.fn(),
    ...change,
  };
}

function drawPanel(
  report: PageReport = sampleReport({ mentions: TWO_SECTIONS }),
  change: Partial<PanelPageProps> = {},
) {
  const given = props(report, change);
  return { props: given, place: draw(<PanelPage {...given} />) };
}

/** A plain click on a link that leads there. */
async function follow(place: ParentNode, words: string, address: string): Promise<void> {
  const link = [...place.querySelectorAll('a')].find(({ textContent }) => textContent?.trim() === words);
  expect(link?.getAttribute('href')).toBe(address);
  await act(async () => link?.click());
}

const jumps = (place: ParentNode) => [...place.querySelectorAll<HTMLElement>('.mention .press--row')];

describe('the panel', () => {
  test('has one first heading, the page’s title, and headings in order below it', () => {
    const { place } = drawPanel();
    expect(textsOf(place, 'h1')).toEqual(['Letters from the shore']);
    expect(textsOf(place, 'h2, h3')).toEqual([
      '4 mentions on this page',
      'Azerbaijan 3 mentions',
      'The Lake',
      'History and holidays 1 mention',
      'The Great Flood',
      'Mentions by section',
    ]);
  });

  test('says in words what is a subject and what is mentioned in passing', () => {
    const { place } = drawPanel();
    const groups = [...place.querySelectorAll('.panel-groups > div')].map((group) => group.textContent);
    expect(groups).toEqual(['Subjects of the pageThe Lake\u00a03', 'Mentioned in passingThe Great Flood\u00a01']);
    expect(textsOf(place, '.panel-entity__facts')).toEqual(['3 mentionsSubject of the page', '1 mentionIn passing']);
  });

  test('gives each mention its sentence, with itself in bold, and its section', () => {
    const { place } = drawPanel();
    const [first, , , last] = jumps(place);
    expect(first?.querySelector('bdi')?.innerHTML).toBe('1. They sat by the <b>lake</b> at noon.');
    expect([first, last].map((row) => row?.querySelector('.mention__section')?.textContent?.trim())).toEqual([
      'Section: In the morning',
      'Section: Without a heading',
    ]);
  });

  test('has buttons and links whose names make sense alone', () => {
    const { place } = drawPanel();
    const names = [...place.querySelectorAll('button, main a')].map(
      (one) => one.getAttribute('aria-label') ?? one.textContent,
    );
    expect(names).toEqual(
      expect.arrayContaining([
        'Go to “lake”: 1. They sat by the lake at noon. Section: In the morning',
        'Why “lake”?',
        'Claims about The Lake',
        'Go to the first mention in “At night”',
      ]),
    );
  });

  test('leads to claims by the entity, and to the explorer', async () => {
    const { place, props } = drawPanel();
    await follow(place, 'Claims about The Great Flood', 'explorer.html#/entity/flood');
    await follow(place, 'Look up claims and articles', 'explorer.html#/');
    expect(props.onClaims).toHaveBeenCalledExactlyOnceWith('flood');
    expect(props.onExplore).toHaveBeenCalledOnce();
  });

  test('counts by section in a table, where bars only say the numbers again', async () => {
    const { place, props } = drawPanel();
    expect(textsOf(place, 'tbody tr')).toEqual(['In the morning1', 'At night2', 'Without a heading1']);
    expect([...place.querySelectorAll<HTMLElement>('.sections__bar')].map(({ style }) => style.inlineSize)).toEqual([
      '50%',
      '100%',
      '50%',
    ]);
    await press(place, 'Go to the first mention in “At night”');
    expect(props.onJump).toHaveBeenCalledWith(expect.objectContaining({ id: 2 }), expect.stringContaining('section'));
  });

  test('has no table where there is nothing to compare', () => {
    expect(drawPanel(sampleReport()).place.querySelector('table')).toBeNull();
  });

  test('shows a few of many sentences, then more, and focus goes to the first new one', async () => {
    const mentions = Array.from({ length: 60 }, (_, index) => sampleMention(index + 1));
    const { place } = drawPanel(sampleReport({ mentions }));
    expect(jumps(place)).toHaveLength(4);
    await press(place, 'Show 50 more mentions of The Lake');
    expect([jumps(place).length, document.activeElement]).toEqual([54, jumps(place)[4]]);
    await press(place, 'Show 6 more mentions of The Lake');
    expect([jumps(place).length, document.activeElement]).toEqual([60, jumps(place)[54]]);
  });
});

describe('a jump', () => {
  test('is told with the button it came from', async () => {
    const { place, props } = drawPanel();
    await act(async () => jumps(place)[1]?.click());
    expect(props.onJump).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 2, frameId: 0 }), '0 2');
  });

  test('has its way back next in the order of Tab, and focus returns to where it came from', async () => {
    const onBack = vi.fn();
    const { place } = drawPanel(undefined, { back: { at: '0 2', onBack } });
    const back = control(place, 'Back to where I was');
    expect(back.closest('li')).toBe(jumps(place)[1]?.closest('li'));
    back.focus();
    await press(place, 'Back to where I was');
    expect(onBack).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(jumps(place)[1]);
  });

  test('keeps its way back when what was jumped to has left the page', () => {
    const { place } = drawPanel(undefined, { back: { at: '0 99', onBack: vi.fn() } });
    expect(textsOf(place, '.panel-back')).toEqual(['Back to where I was']);
  });
});

test('when the page changes, the same rows stay the same elements, and focus with them', () => {
  const { place } = drawPanel();
  const row = jumps(place)[1];
  row?.focus();
  const report = sampleReport({ mentions: [sampleMention(7), ...TWO_SECTIONS] });
  act(() => render(<PanelPage {...props(report)} />, place));
  expect(jumps(place)[2]).toBe(row);
  expect(document.activeElement).toBe(row);
});

test('on another page nothing of the one before stays open', async () => {
  const mentions = Array.from({ length: 9 }, (_, index) => sampleMention(index + 1));
  const { place } = drawPanel(sampleReport({ mentions }));
  await press(place, 'Show 5 more mentions of The Lake');
  act(() => render(<PanelPage {...props(sampleReport({ mentions }), { visit: 2 })} />, place));
  expect(jumps(place)).toHaveLength(4);
});

describe('without mentions', () => {
  const view = (view: PageView) => drawPanel(sampleReport({ mentions: [] }), { view }).place;

  test.each<[PageView, string]>([
    [{ kind: 'loading' }, 'Reading…'],
    [{ kind: 'none', seen: { count: 0, refusals: [] } }, 'Nothing on this page is about Azerbaijan'],
    [{ kind: 'quiet', state: 'off-everywhere' }, 'Switched off everywhere.'],
    [{ kind: 'quiet', state: 'waiting-for-click' }, 'only when you ask'],
    [{ kind: 'cannot-run', reason: 'permission', host: 'news.example' }, 'has not given permission'],
  ])('%o is said as in the popup', (state, words) => {
    expect(view(state).textContent).toContain(words);
  });

  test.each(['browser-page', 'store-page', 'pdf'] as const)('%s speaks of no search below: there is none', (reason) => {
    const { textContent } = view({ kind: 'cannot-run', reason, host: null });
    expect(textContent).toContain('Cannot run here');
    expect(textContent).not.toContain('below');
  });
});
