/** Draws a view into the test's document and gives the ways to look at it and act on it. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

afterEach(() => {
  for (const place of document.body.children) render(null, place);
  document.body.replaceChildren();
});

export function draw(view: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  act(() => render(view, place));
  return place;
}

/** A button, switch or tick by the words a reader sees or hears. */
export function control(place: ParentNode, words: string): HTMLElement {
  const controls = [...place.querySelectorAll<HTMLElement>('button, input, select, summary, label')];
  const found = controls.find((one) => [one.getAttribute('aria-label'), one.textContent?.trim()].includes(words));
  if (!found) throw new Error(`nothing says "${words}"; there is: ${controls.map(wordsOf).join(' | ')}`);
  return found;
}

function wordsOf(one: HTMLElement): string {
  return one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '';
}

export async function press(place: ParentNode, words: string): Promise<void> {
  await act(async () => control(place, words).click());
}

/** Types into a field, or chooses in it: the value, then the events a browser sends. */
export async function enter(field: Element | null, value: string): Promise<void> {
  if (!field) throw new Error('there is no such field');
  await act(async () => {
    (field as HTMLInputElement).value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export function textsOf(place: ParentNode, selector: string): string[] {
  return [...place.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');
}
