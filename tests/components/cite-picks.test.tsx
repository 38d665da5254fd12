// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { type CiteDesk, CiteDeskContext } from '../../components/cite-desk.ts';
import { CiteButton, CitePick, CitePickAll, CitePicks } from '../../components/cite-picks.tsx';
import { control, draw, press, textsOf } from './draw.ts';
import { say } from './sample.ts';

const claim = { ref: 'north/c01', text: 'It opened in May.' };

function atDesk(picked: string[] = []) {
  const desk = { picked: new Set(picked), onPick: vi.fn(), onCite: vi.fn() } satisfies CiteDesk;
  const place = draw(
    <CiteDeskContext.Provider value={desk}>
      <CiteButton cited="north" say={say} />
      <CiteButton cited="north/c01" say={say} />
      <CitePick claim={claim} say={say} />
      <CitePickAll refs={['north/c01', 'north/c02']} say={say} />
      <CitePicks say={say} />
    </CiteDeskContext.Provider>,
  );
  return { place, desk };
}

describe('at a desk', () => {
  test.each([
    ['Cite this article', ['north']],
    ['Cite this claim', ['north/c01']],
  ])('"%s" cites %j', async (words, refs) => {
    const { place, desk } = atDesk();
    await press(place, words);
    expect(desk.onCite).toHaveBeenCalledExactlyOnceWith(refs);
  });

  test.each([
    [[], true],
    [['north/c01'], false],
  ])('with %j picked, the box of a claim asks for the other', async (picked, wanted) => {
    const { place, desk } = atDesk(picked);
    await press(place, 'Select to cite: It opened in May.');
    expect(desk.onPick).toHaveBeenCalledExactlyOnceWith(['north/c01'], wanted);
  });

  test('all claims of a list are picked at once', async () => {
    const { place, desk } = atDesk();
    await press(place, 'Select all claims');
    expect(desk.onPick).toHaveBeenCalledExactlyOnceWith(['north/c01', 'north/c02'], true);
  });

  test('nothing is said or offered while nothing is picked', () => {
    const { place } = atDesk();
    expect(textsOf(place, '[role=status]')).toEqual(['']);
    expect(() => control(place, 'Cite the selection')).toThrow('nothing says');
  });

  test('what is picked is counted, cited together and let go together', async () => {
    const { place, desk } = atDesk(['south/c01', 'north/c02']);
    expect(textsOf(place, '[role=status]')).toEqual(['2 claims selected']);
    await press(place, 'Cite the selection');
    expect(desk.onCite).toHaveBeenCalledExactlyOnceWith(['south/c01', 'north/c02']);
    await press(place, 'Clear the selection');
    expect(desk.onPick).toHaveBeenCalledExactlyOnceWith(['south/c01', 'north/c02'], false);
  });
});

test('where there is no desk, nothing is offered', () => {
  const place = draw(
    <>
      <CiteButton cited="north" say={say} />
      <CitePick claim={claim} say={say} />
      <CitePickAll refs={[]} say={say} />
    </>,
  );
  expect(place.innerHTML).toBe('');
});
