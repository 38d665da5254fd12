// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { FactCard } from '../../components/fact-card.tsx';
import { InSentence } from '../../components/in-sentence.tsx';
import { speakOnCard } from '../../core/strings/card-words.ts';
import { draw } from './draw.ts';
import { sampleModel, say } from './sample.ts';

test('a sentence closes around words in another language', () => {
  const place = draw(
    <InSentence sentence={(notice) => say('claim.notice', { notice })}>
      <bdi lang="az">ödənişli</bdi>
    </InSentence>,
  );
  expect(place.textContent).toBe('Notice in the article: ödənişli');
  expect(place.querySelector('bdi')?.lang).toBe('az');
});

test('in a card that speaks Russian every English word is inside an element that says so', () => {
  const russian = speakOnCard('ru');
  const nothing = async () => true;
  const place = draw(
    <FactCard
      model={sampleModel()}
      why={{ alias: 'Lake', rule: 'name' }}
      surface="Lake"
      site={null}
      say={russian}
      manner="click"
      onClose={() => {}}
      onSiteOff={nothing}
      onSiteOn={nothing}
      onReject={nothing}
      onUnreject={nothing}
      onOptions={() => {}}
    />,
  );
  expect(place.querySelector('.card')?.getAttribute('lang')).toBe('ru');
  expect(place.querySelector('.claim__text')?.getAttribute('lang')).toBe('en');
  expect(englishIn(place, 'ru')).toEqual([]);
});

/** Texts in Latin letters whose nearest `lang` is `language`. */
function englishIn(place: Element, language: string): string[] {
  return [...place.querySelectorAll('*')].flatMap((element) =>
    element.closest('[lang]')?.getAttribute('lang') === language
      ? [...element.childNodes].flatMap((node) =>
          node.nodeType === 3 && /[A-Za-z]{2}/.test(node.textContent ?? '') ? [node.textContent ?? ''] : [],
        )
      : [],
  );
}
