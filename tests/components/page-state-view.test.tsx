// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { PageStateView, type PageStateViewProps } from '../../components/page-state-view.tsx';
import type { CannotRun, PageView } from '../../components/page-view.ts';
import { draw, press, textsOf } from './draw.ts';
import { say } from './sample.ts';

const MENTIONS: PageView = {
  kind: 'mentions',
  count: 3,
  groups: [
    {
      topic: 'country',
      mentions: [
        { frameId: 0, id: 4, surface: 'lake', around: 'down by the lake at noon' },
        { frameId: 2, id: 1, surface: 'Lake', around: 'Lake' },
      ],
    },
    { topic: 'history', mentions: [{ frameId: 0, id: 9, surface: 'flood', around: 'after the flood' }] },
  ],
};

function drawState(view: PageView, change: Partial<PageStateViewProps> = {}) {
  const props: PageStateViewProps = {
    view,
    say,
    until: null,
    onceOn: null,
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
    expect(textsOf(place, 'summary')).toEqual(['Azerbaijan 2 mentions', 'History and holidays 1 mention']);
    expect(textsOf(place, 'li')).toEqual(['down by the lake at noon', 'Lake', 'after the flood']);
    await press(place, 'Go to “lake”: down by the lake at noon');
    expect(props.onJump).toHaveBeenCalledWith(expect.objectContaining({ frameId: 0, id: 4 }));
  });

  test('the mention itself is marked among its words', () => {
    expect(textsOf(drawState(MENTIONS).place, 'li b')).toEqual(['lake', 'Lake', 'flood']);
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
    const { place, props } = drawState({ kind: 'none' }, { onceOn: 'lake.example' });
    expect(place.textContent).toContain('access to lake.example only until the page is reloaded');
    await press(place, 'Allow on this site');
    expect(props.onAllow).toHaveBeenCalledWith('lake.example');
  });
});
