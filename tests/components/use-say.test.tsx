// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { usePageLanguage, useSay } from '../../components/use-say.ts';
import { readSources } from '../house/source-file.ts';
import { draw } from './draw.ts';

afterEach(() => {
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('dir');
});

/** Draws a page in a language of the settings, and keeps all it ever showed. */
function open(language: string | undefined) {
  const shown: string[] = [];
  let turn: (language: string) => void = () => {};
  function Page() {
    const [asked, setAsked] = useState(language);
    turn = setAsked;
    const say = useSay(asked);
    usePageLanguage(say);
    const words = say?.('card.close') ?? '';
    if (shown.at(-1) !== words) shown.push(words);
    return <p>{words}</p>;
  }
  draw(<Page />);
  return { shown, choose: (next: string) => act(() => turn(next)) };
}

const settled = (shown: string[], words: string) => vi.waitFor(() => expect(shown.at(-1)).toBe(words));

test('nothing is said before the words are there, least of all in English', async () => {
  const { shown } = open('ru');
  await settled(shown, 'Закрыть');
  expect(shown).toEqual(['', 'Закрыть']);
});

test('nothing is said before the settings are known', () => {
  expect(open(undefined).shown).toEqual(['']);
});

test('the old words stay until those of another language are there, and the document says which it is', async () => {
  const { shown, choose } = open('tr');
  await settled(shown, 'Kapat');
  expect(document.documentElement.lang).toBe('tr');
  choose('az');
  await settled(shown, 'Bağla');
  expect(shown).toEqual(['', 'Kapat', 'Bağla']);
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['az', 'ltr']);
});

test('`auto` follows the browser, and a language without words is answered in English', async () => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('az-AZ');
  await settled(open('auto').shown, 'Bağla');
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('fr');
  await settled(open('auto').shown, 'Close');
});

test('no page of ours has other words than these', () => {
  const others = readSources(['entrypoints']).filter(({ imports }) =>
    imports.some(({ target, isType }) => target === 'core/strings/strings.ts' && !isType),
  );
  expect(
    others.map(({ path }) => path),
    'take `useSay`, and draw nothing while it is null',
  ).toEqual([]);
});
