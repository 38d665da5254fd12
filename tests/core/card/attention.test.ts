import { describe, expect, test } from 'vitest';
import { attend, START } from '../../../core/card/attention.ts';
import type { Input, State } from '../../../core/card/attention-state.ts';
import { afterMs, COME, check, line, OPENED, SCENE } from './scene.ts';
import { type Act, play } from './traces.ts';

describe('opening under a pointer', () => {
  check([
    { because: 'a pointer that comes slowly and rests opens the card', acts: COME, seen: [OPENED] },
    {
      because: 'a trembling hand rests all the same',
      acts: [...COME, '150 move 139 110', '200 move 138 111', '270 move 137 109', '340 move 138 110'],
      seen: [OPENED],
    },
    {
      because: 'a hand that trembles at the border of where its rest began is not kept waiting',
      acts: [
        '0 move 110 110',
        '16 move 114 110',
        '60 move 116 110',
        '100 move 119 110',
        '200 move 121 110',
        '250 move 120 110',
      ],
      seen: ['360 open 1 hover'],
    },
    {
      because: 'a pointer that sweeps across and goes on opens nothing',
      acts: [...line([0, 20, 110], [160, 300, 110]), ...line([160, 300, 110], [320, 700, 400])],
      seen: [],
    },
    {
      because: 'one that sweeps in and stops dead opens it: it does rest',
      acts: line([0, 20, 110], [160, 140, 110]),
      seen: ['460 open 1 hover'],
    },
    {
      because: 'up and to the left is as fast as down and to the right',
      acts: [...line([0, 500, 600], [160, 140, 110]), ...line([160, 140, 110], [200, 20, 20])],
      seen: [],
    },
    {
      because: 'someone who reads along the line with the pointer is not interrupted',
      acts: line([0, 20, 110], [2_000, 420, 110]),
      seen: [],
    },
    {
      because: 'rest beside a mention opens nothing',
      acts: ['0 move 190 90', '30 move 190 92'],
      seen: [],
    },
    {
      because: 'a rest that is cut short opens nothing',
      acts: [...COME, '320 move 160 130', '340 move 200 300'],
      seen: [],
    },
    {
      because: 'a small step onto the mention after resting beside it opens the card',
      acts: ['0 move 96 110', '20 move 95 110', '900 move 101 110'],
      seen: ['1200 open 1 hover'],
    },
    {
      because: 'a move without movement, made up by the browser, is none',
      acts: [...COME, '200 move 138 110', '379 move 138 110'],
      seen: [OPENED],
    },
    { because: 'a pointer that leaves the window opens nothing', acts: [...COME, '200 away'], seen: [] },
    { because: 'nothing opens in a window that has lost the focus', acts: [...COME, '200 hidden'], seen: [] },
    {
      because: 'a mention in a link opens under a resting pointer, for that blocks no link',
      acts: ['0 move 130 70', '50 move 132 70'],
      seen: ['300 open 3 hover'],
    },
    {
      because: 'a pointer that lies on a mention does not take the place of a card opened by keyboard',
      acts: [...COME, '200 keyboard-card'],
      seen: [],
    },
  ]);
});

describe('the delay of the settings', () => {
  check([
    {
      because: 'with no delay the card opens at the first slow move on a mention',
      world: afterMs(0),
      acts: ['0 move 80 110', '16 move 90 110', '100 move 104 110'],
      seen: ['100 open 1 hover'],
    },
    {
      because: 'with no delay a fast pointer still passes',
      world: afterMs(0),
      acts: [...line([0, 20, 110], [160, 300, 110]), ...line([160, 300, 110], [320, 700, 400])],
      seen: [],
    },
    { because: 'with 1000 ms it takes a second', world: afterMs(1_000), acts: COME, seen: ['1080 open 1 hover'] },
    {
      because: 'with 1000 ms, 900 are not enough',
      world: afterMs(1_000),
      acts: [...COME, '980 move 138 160'],
      seen: [],
    },
    {
      because: 'a delay shorter than the quick one stays shorter after a card',
      world: afterMs(40),
      acts: ['0 move 130 110', '20 move 132 110', '100 away', '500 move 230 110', '520 move 231 110'],
      seen: ['40 open 1 hover', '400 close', '540 open 2 hover'],
    },
  ]);
});

describe('scrolling', () => {
  const rested: Act[] = ['0 move 140 300', '20 move 141 300'];
  check([
    {
      because: 'text that scrolls under a resting pointer opens nothing',
      acts: [...rested, '600 scroll 100', '650 scroll 90'],
      seen: [],
    },
    {
      because: 'nor does the jerk of the hand on the wheel',
      acts: [...rested, '600 scroll 190', '640 move 142 301', '900 move 143 300'],
      seen: [],
    },
    {
      because: 'nor a move while the text is still gliding',
      acts: [...rested, '600 scroll 190', '700 move 160 300'],
      seen: [],
    },
    {
      because: 'a real move after it does',
      acts: [...rested, '600 scroll 190', '900 move 150 302', '940 move 152 302'],
      seen: ['1200 open 1 hover'],
    },
    { because: 'scrolling cancels a card that was to come', acts: [...COME, '300 scroll 1'], seen: [] },
    {
      because: 'a card whose mention has scrolled away from the pointer goes',
      acts: [...COME, '500 scroll -60'],
      seen: [OPENED, '800 close'],
    },
    {
      because: 'a card whose mention is still under the pointer stays',
      acts: [...COME, '500 scroll -5', '520 scroll -3'],
      seen: [OPENED],
    },
    {
      because: 'another mention that scrolled under the pointer does not get its card in place of the old one',
      acts: [...COME, '500 scroll 40'],
      seen: [OPENED, '800 close'],
    },
    {
      because: 'a card stays when the page scrolls while the pointer is in it',
      acts: [...COME, ...line([500, 138, 110], [600, 150, 200]), '700 scroll -80', '1500 scroll -80'],
      seen: [OPENED],
    },
    {
      because: 'a card that is not there yet is not shown after scrolling',
      world: { ...SCENE, answerMs: 400 },
      acts: [...COME, '500 scroll -60'],
      seen: [OPENED, '500 cancel'],
    },
  ]);
});

describe('what it costs', () => {
  test('a pointer that only moves asks for nothing', () => {
    const acts = line([0, 0, 0], [3_000, 1_500, 900]);
    expect(play(SCENE, acts, 'looks')).toEqual([]);
  });

  test('a pointer that rests asks once', () => {
    expect(play(SCENE, ['0 move 600 600', '20 move 601 600', '9000 rest'], 'looks')).toEqual(['300 look']);
  });
});

describe('late answers', () => {
  const line = { left: 100, right: 180, top: 100, bottom: 120 };
  const choice = { open: 'hover', delayMs: 0 } as const;
  const stateAfter = (...inputs: Input[]) =>
    inputs.reduce<State>((state, each) => attend(state, each, choice).state, START);
  const move = (time: number, x: number) => ({ type: 'move', time, x, y: 110, pressed: false, card: null }) as const;
  const saw = (token: number) =>
    ({ type: 'saw', time: 300, token, over: { key: 1, line, acts: false }, card: null }) as const;

  test('an answer to the question last asked opens the card', () => {
    const asked = stateAfter(move(0, 120), { type: 'wake', time: 200 });
    expect(attend(asked, saw(asked.token), choice).effects).toEqual([
      { do: 'open', token: asked.token + 1, key: 1, manner: 'hover' },
    ]);
  });

  test('an answer to an older question does nothing', () => {
    const asked = stateAfter(move(0, 120), { type: 'wake', time: 200 });
    const again = [move(210, 160), { type: 'wake', time: 290 } as const].reduce<State>(
      (state, each) => attend(state, each, choice).state,
      asked,
    );
    expect(again.token).toBe(asked.token + 1);
    expect(attend(again, saw(asked.token), choice).effects).toEqual([]);
  });

  test('nor does an answer after the pointer has moved on', () => {
    const asked = stateAfter(move(0, 120), { type: 'wake', time: 200 }, move(210, 160));
    expect(attend(asked, saw(asked.token), choice).effects).toEqual([]);
  });
});
