import { describe } from 'vitest';
import { COME, check, line, OPENED, SCENE } from './scene.ts';
import type { Act } from './traces.ts';

describe('going', () => {
  check([
    {
      because: 'leaving away from the card closes it 300 ms later',
      acts: [...COME, '500 move 138 90', '516 move 138 60', '532 move 138 20'],
      seen: [OPENED, '800 close'],
    },
    {
      because: 'coming back in time keeps it',
      acts: [...COME, '500 move 138 90', '700 move 138 105'],
      seen: [OPENED],
    },
    {
      because: 'a slow diagonal way to the card, through the triangle, reaches it',
      world: { ...SCENE, cards: { 1: { left: 100, right: 460, top: 180, bottom: 600 } } },
      acts: [...COME, ...line([500, 138, 112], [1_400, 190, 185])],
      seen: [OPENED],
    },
    {
      because: 'the same pace sideways, out of the triangle, does not',
      world: { ...SCENE, cards: { 1: { left: 100, right: 460, top: 180, bottom: 600 } } },
      acts: [...COME, ...line([500, 138, 112], [1_400, 600, 122])],
      seen: [OPENED, '896 close'],
    },
    {
      because: 'trembling in the triangle does not keep a card for ever',
      acts: [...COME, ...Array.from({ length: 100 }, (_, at): Act => `${500 + at * 20} move 138 ${124 + (at % 2)}`)],
      seen: [OPENED, '820 close'],
    },
    {
      because: 'resting in the card keeps it',
      acts: [...COME, ...line([500, 138, 110], [620, 160, 200])],
      seen: [OPENED],
    },
    {
      because: 'leaving the card closes it',
      acts: [...COME, ...line([500, 138, 110], [620, 160, 200]), '1000 move 700 300'],
      seen: [OPENED, '1300 close'],
    },
    {
      because: 'the pointer leaving the window closes it',
      acts: [...COME, '500 away'],
      seen: [OPENED, '800 close'],
    },
    { because: 'so does going to another window', acts: [...COME, '500 hidden'], seen: [OPENED, '500 close'] },
    {
      because: 'but not while the pointer is in the card: its links open new tabs',
      acts: [...COME, ...line([500, 138, 110], [620, 160, 200]), '1000 hidden'],
      seen: [OPENED],
    },
    {
      because: 'leaving while the answer is awaited withdraws the card at once',
      world: { ...SCENE, answerMs: 400 },
      acts: [...COME, '420 move 138 90'],
      seen: [OPENED, '420 cancel'],
    },
  ]);
});

describe('the next card', () => {
  check([
    {
      because: 'after a card that went less than 600 ms ago, 80 ms are enough',
      acts: [...COME, '500 move 138 90', '1000 move 240 108', '1020 move 241 108'],
      seen: [OPENED, '800 close', '1080 open 2 hover'],
    },
    {
      because: 'later it takes its time again',
      acts: [...COME, '500 move 138 90', '1500 move 240 108', '1520 move 241 108'],
      seen: [OPENED, '800 close', '1800 open 2 hover'],
    },
    {
      because: 'a rest on a neighbour changes the card without waiting for the old one to go',
      acts: [...COME, '500 move 190 108', '530 move 210 108', '550 move 212 108'],
      seen: [OPENED, '610 open 2 hover'],
    },
    {
      because: 'a mention on the way to the card does not catch the pointer that passes',
      world: { ...SCENE, places: [...SCENE.places, { key: 4, left: 100, right: 460, top: 121, bottom: 127 }] },
      acts: [...COME, ...line([500, 138, 112], [700, 150, 140])],
      seen: [OPENED],
    },
  ]);
});

describe('Escape and the close button', () => {
  check([
    {
      because: 'Escape closes, and the same mention stays closed while the pointer is on it',
      acts: [...COME, '500 escape', '600 move 142 110', '1500 move 150 112'],
      seen: [OPENED, '500 close'],
    },
    {
      because: 'after the pointer has left the mention it opens again, and takes its time',
      acts: [...COME, '500 escape', '600 move 142 90', '700 move 142 108', '720 move 142 109'],
      seen: [OPENED, '500 close', '1000 open 1 hover'],
    },
    {
      because: 'another mention may open at once',
      acts: [...COME, '500 escape', '600 move 240 108', '620 move 241 108'],
      seen: [OPENED, '500 close', '900 open 2 hover'],
    },
    {
      because: 'the close button is the same as Escape',
      acts: [...COME, '500 close-button', '600 move 142 110'],
      seen: [OPENED, '500 closed in the card'],
    },
    {
      because: 'Escape while the answer is awaited withdraws the card',
      world: { ...SCENE, answerMs: 400 },
      acts: [...COME, '450 escape'],
      seen: [OPENED, '450 cancel'],
    },
    { because: 'Escape with no card does nothing', acts: ['0 escape'], seen: [] },
  ]);
});
