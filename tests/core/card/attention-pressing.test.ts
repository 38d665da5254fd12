import { describe } from 'vitest';
import { COME, check, inMode, line, OPENED } from './scene.ts';

describe('pressing', () => {
  check([
    { because: 'a press cancels a card that was to come', acts: [...COME, '200 click 138 110'], seen: [] },
    {
      because: 'and a trembling hand after a click asks for none',
      acts: [...COME, '200 click 138 110', '300 move 140 111', '320 move 141 111'],
      seen: [],
    },
    {
      because: 'a press outside closes the card, and it stays closed while the pointer is on the mention',
      acts: [...COME, '500 click 138 110', '600 move 155 110', '640 move 156 110'],
      seen: [OPENED, '500 close'],
    },
    {
      because: 'selecting text across a mention opens nothing',
      acts: [
        '0 move 90 110',
        '20 down 90 110',
        '60 drag 120 110',
        '90 drag 150 110',
        '900 drag 152 110',
        '1000 up 152 110',
      ],
      seen: [],
    },
    {
      because: 'a button that was lifted outside the window is not down for ever',
      acts: ['0 down 90 110', '900 move 138 112', '920 move 139 112', '940 move 140 112'],
      seen: ['1220 open 1 hover'],
    },
    {
      because: 'a press in the card makes it stay when the pointer leaves',
      acts: [...COME, ...line([500, 138, 110], [620, 160, 200]), '700 click 160 200', '800 move 700 700'],
      seen: [OPENED],
    },
    {
      because: 'and a press outside then closes it',
      acts: [
        ...COME,
        ...line([500, 138, 110], [620, 160, 200]),
        '700 click 160 200',
        '800 move 700 700',
        '900 click 700 700',
      ],
      seen: [OPENED, '900 close'],
    },
  ]);
});

describe('click mode', () => {
  const world = inMode('click');
  check([
    { because: 'resting opens nothing', world, acts: COME, seen: [] },
    {
      because: 'a click opens a card that stays when the pointer goes',
      world,
      acts: ['0 click 138 110', '400 move 700 700'],
      seen: ['0 open 1 click'],
    },
    {
      because: 'a click elsewhere closes it',
      world,
      acts: ['0 click 138 110', '400 click 700 700'],
      seen: ['0 open 1 click', '400 close'],
    },
    {
      because: 'a second click on the mention closes it and does not open it anew',
      world,
      acts: ['0 click 138 110', '400 click 138 110'],
      seen: ['0 open 1 click', '400 close'],
    },
    {
      because: 'a click on another mention changes the card',
      world,
      acts: ['0 click 138 110', '400 click 240 110'],
      seen: ['0 open 1 click', '400 close', '400 open 2 click'],
    },
    { because: 'a click on a mention in a link is the link’s', world, acts: ['0 click 138 70'], seen: [] },
    { because: 'a click with a modifier key is not ours', world, acts: ['0 ctrl-click 138 110'], seen: [] },
    {
      because: 'a drag that ends on a mention is no click',
      world,
      acts: ['0 down 90 110', '50 drag 138 110', '60 up 138 110'],
      seen: [],
    },
    {
      because: 'Escape closes it',
      world,
      acts: ['0 click 138 110', '400 escape'],
      seen: ['0 open 1 click', '400 close'],
    },
  ]);
});

describe('keyboard mode', () => {
  const world = inMode('keyboard');
  check([
    { because: 'resting opens nothing', world, acts: COME, seen: [] },
    { because: 'clicking opens nothing', world, acts: ['0 click 138 110'], seen: [] },
    { because: 'a finger still taps', world, acts: ['0 tap 138 110'], seen: ['0 open 1 touch'] },
  ]);
});

describe('fingers', () => {
  check([
    { because: 'a tap on a mention opens the sheet', acts: ['0 tap 138 110'], seen: ['0 open 1 touch'] },
    { because: 'a tap on a mention in a link follows the link', acts: ['0 tap 138 70'], seen: [] },
    { because: 'a tap beside opens nothing', acts: ['0 tap 138 300'], seen: [] },
    {
      because: 'a tap outside the sheet closes it',
      acts: ['0 tap 138 110', '500 tap 600 600'],
      seen: ['0 open 1 touch', '500 close'],
    },
    {
      because: 'a tap inside leaves it',
      acts: ['0 tap 138 110', '500 tap 150 200'],
      seen: ['0 open 1 touch'],
    },
    {
      because: 'scrolling the page under the sheet leaves it',
      acts: ['0 tap 138 110', '500 scroll -300'],
      seen: ['0 open 1 touch'],
    },
  ]);
});
