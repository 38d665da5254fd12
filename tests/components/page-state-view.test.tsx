// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { NameDoor } from '../../components/mention-row.tsx';
import { PageStateView, type PageStateViewProps } from '../../components/page-state-view.tsx';
import type { CannotRun, PageView, Seen } from '../../components/page-view.ts';
import type { Around } from '../../core/around.ts';
import { draw, press, textsOf } from './draw.ts';
import { say } from './sample.ts';

const beside = (before = '', after = ''): Around => ({ before, after });
const why = { rule: 'name', alias: 'Lake' } as const;
const seen: Seen = {
  count: 12,
  refusals: [
    { surface: 'Lake', reason: 'longer-name', because: 'Lake Street', around: beside('in ', ' Street at noon') },
    { surface: 'lake', reason: 'letter-case', because: '', around: beside('any ') },
  ],
};

const MENTIONS: PageView = {
  kind: 'mentions',
  count: 3,
  seen,
  groups: [
    {
      topic: 'country',
      count: 2,
      mentions: [
        { frameId: 0, id: 4, entity: 'lake', surface: 'lake', around: beside('down by the ', ' at noon'), why },
        { frameId: 2, id: 1, entity: 'lake', surface: 'Lake', around: beside(), why },
      ],
    },
    {
      topic: 'history',
      count: 1,
      mentions: [{ frameId: 0, id: 9, entity: 'flood', surface: 'flood', around: beside('after the '), why }],
    },
  ],
};

function nameDoor(change: Partial<NameDoor> = {}): NameDoor {
  return {
    site: 'news.example',
    nameOf: () => 'The Lake',
    spell: ({ alias }) => alias,
    rejectedAt: () => null,
    reject: vi.fn(async () => true),
    unreject: vi.fn(async () => true),
    ...change,
  };
}

function drawState(view: PageView, change: Partial<PageStateViewProps> = {}) {
  const props: PageStateViewProps = {
    view,
    say,
    until: null,
    onceOn: null,
    door: nameDoor(),
    onJump: vi.fn(),
    onLook: vi.fn(),
    onAllow: vi.fn(),
    onTurnOn: vi.fn(),
    ...change,
  };
  return { props, place: draw(<PageStateView {...props} />) };
}

describe('this page', () => {
  test('mentions are counted, listed by topic, and lead to their places', async () => {
    const { place, props } = drawState(MENTIONS);
    expect(textsOf(place, 'h2')).toEqual(['3 mentions on this page']);
    const lists = ['Azerbaijan 2 mentions', 'History and holidays 1 mention'];
    expect(textsOf(place, '.mentions summary')).toEqual(lists);
    expect(textsOf(place, '.mentions li')).toEqual(['down by the lake at noon', 'Lake', 'after the flood']);
    await press(place, 'Go to “lake”: down by the lake at noon');
    expect(props.onJump).toHaveBeenCalledWith(expect.objectContaining({ frameId: 0, id: 4 }));
  });

  test('the mention itself is marked among its words', () => {
    expect(textsOf(drawState(MENTIONS).place, '.mentions li b')).toEqual(['lake', 'Lake', 'flood']);
  });

  test('and only it, where the same words stand before it as part of something else', () => {
    const around = beside('near Heydar Aliyev Street. Then ', ' waited');
    const waiting = { frameId: 0, id: 1, entity: 'heydar-aliyev', surface: 'Aliyev', around, why };
    const refusal = { surface: 'Aliyev', reason: 'no-context', because: '', around } as const;
    const { place } = drawState({
      kind: 'mentions',
      count: 1,
      groups: [{ topic: 'heydar-aliyev', count: 1, mentions: [waiting] }],
      seen: { count: 1, refusals: [refusal] },
    });
    const line = 'near Heydar Aliyev Street. Then <b>Aliyev</b> waited';
    expect([...place.querySelectorAll('li bdi')].map(({ innerHTML }) => innerHTML)).toEqual([line, line]);
  });

  const quiet = [
    ['waiting-for-click', 'You chose to look at pages only when you ask.', 'Look at this page'],
    ['off-here', 'Switched off on this site.', 'Show marks on this site'],
    ['off-everywhere', 'Switched off everywhere.', 'Switch on again'],
    ['off-until', 'Paused until 2 January at 00:00.', 'Resume now'],
    ['not-text', 'This page is not a text document', null],
  ] as const;

  test.each(quiet)('quiet because %s: says so, and offers the way back', async (state, sentence, button) => {
    const { place, props } = drawState({ kind: 'quiet', state }, { until: new Date(2030, 0, 2) });
    expect(place.textContent).toContain(sentence);
    expect(textsOf(place, 'button')).toEqual(button ? [button] : []);
    if (!button) return;
    await press(place, button);
    if (state === 'waiting-for-click') expect(props.onLook).toHaveBeenCalledOnce();
    else expect(props.onTurnOn).toHaveBeenCalledWith(state);
  });

  test.each([
    ['browser-page', 'belongs to the browser'],
    ['store-page', 'extension stores'],
    ['pdf', 'PDF'],
    ['file-access', 'Allow access to file URLs'],
    ['not-text', 'not a text document'],
    ['reload', 'Reload the page'],
  ] as [CannotRun, string][])('cannot run: %s has its reason and no button', (reason, words) => {
    const { place } = drawState({ kind: 'cannot-run', reason, host: null });
    expect(textsOf(place, 'h2')).toEqual(['Cannot run here']);
    expect(place.textContent).toContain(words);
    expect(place.querySelector('button')).toBeNull();
  });

  test('where permission is missing, one button asks for it', async () => {
    const { place, props } = drawState({ kind: 'cannot-run', reason: 'permission', host: 'lake.example' });
    expect(place.textContent).toContain('lake.example');
    await press(place, 'Allow on this site');
    expect(props.onAllow).toHaveBeenCalledWith('lake.example');
  });

  test('where the browser hides the site, the button says that it asks for all sites', async () => {
    const { place, props } = drawState({ kind: 'cannot-run', reason: 'permission', host: null });
    await press(place, 'Allow on all sites');
    expect(props.onAllow).toHaveBeenCalledWith(null);
  });

  test('access that ends with the page is said to, and can be kept', async () => {
    const { place, props } = drawState({ kind: 'none', seen: { count: 0, refusals: [] } }, { onceOn: 'lake.example' });
    expect(place.textContent).toContain('access to lake.example only until the page is reloaded');
    await press(place, 'Allow on this site');
    expect(props.onAllow).toHaveBeenCalledWith('lake.example');
  });
});

describe('why a mention in the list, and not this', () => {
  const lake = { entity: 'lake', alias: 'Lake' };

  test('the explanation stands behind a button of its own, and can be folded away', async () => {
    const { place } = drawState(MENTIONS);
    expect(place.querySelector('.why')).toBeNull();
    await press(place, 'Why “lake”?');
    expect(place.querySelector('.why')?.textContent).toContain('“lake” on this page was read as “Lake”');
    await press(place, 'Why “lake”?');
    expect(place.querySelector('.why')).toBeNull();
  });

  test.each([
    ['Not this on news.example', 'news.example', '“Lake” will not be marked on news.example.'],
    ['Not this anywhere', '', '“Lake” will not be marked anywhere.'],
  ])('“%s” asks for just that, and says what came of it', async (words, site, sentence) => {
    const { place, props } = drawState(MENTIONS);
    await press(place, 'Why “lake”?');
    await press(place, words);
    expect(props.door.reject).toHaveBeenCalledExactlyOnceWith(lake, site);
    expect(textsOf(place, '[role=status]')[0]).toBe(sentence);
  });

  test('what is rejected stays in the list, leads nowhere, and is taken back in one press', async () => {
    const door = nameDoor({ rejectedAt: ({ entity }) => (entity === 'lake' ? '' : null) });
    const { place } = drawState(MENTIONS, { door });
    expect(textsOf(place, '.mention__off')[0]).toBe('Not marked down by the lake at noon');
    expect(textsOf(place, '.mention .press--row')).toEqual(['after the flood']);
    await press(place, 'Undo “not this” for “lake”');
    expect(door.unreject).toHaveBeenCalledExactlyOnceWith(lake);
    expect(textsOf(place, '[role=status]')[0]).toBe('“Lake” is marked again.');
  });

  test('where the page is no site, only “anywhere” is offered', async () => {
    const { place } = drawState(MENTIONS, { door: nameDoor({ site: null }) });
    await press(place, 'Why “lake”?');
    expect(textsOf(place, '.not-this button')).toEqual(['Not this anywhere']);
  });

  test('what could not be saved is told with its reason', async () => {
    const door = nameDoor({ reject: () => Promise.reject(new Error('The storage is full.')) });
    const { place } = drawState(MENTIONS, { door });
    await press(place, 'Why “lake”?');
    await press(place, 'Not this anywhere');
    expect(textsOf(place, '[role=status]')[0]).toBe('Not saved: The storage is full.');
  });
});

describe('seen, and not marked', () => {
  test.each<[string, PageView]>([
    ['with mentions', MENTIONS],
    ['without any', { kind: 'none', seen }],
  ])('%s it is folded, counted, and every entry has its reason', (_, view) => {
    const list = [...drawState(view).place.querySelectorAll('details')].at(-1);
    expect(list?.open).toBe(false);
    expect(list?.querySelector('summary')?.textContent).toBe('Seen, and not marked (12)');
    expect(list && textsOf(list, 'li')).toEqual([
      'in Lake Street at noonLooks like part of a longer name: “Lake Street”.',
      'any lakeA name is written with capital letters, and here they are missing.',
      '…and 10 more',
    ]);
  });

  test('where nothing was seen, nothing is said of it', () => {
    const { place } = drawState({ kind: 'none', seen: { count: 0, refusals: [] } });
    expect(place.querySelector('details')).toBeNull();
  });
});
