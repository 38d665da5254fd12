/** What the rest of a page says about names that mean too many things: its title, earlier paragraphs, and what comes late. */
import { describe, expect, test } from 'vitest';
import { rest, surfacesOf, useBrowser } from './stage.ts';

const stage = useBrowser();

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const POLL = { timeout: 10_000 };

describe('a bare surname', () => {
  test('belongs to whoever was named last, paragraphs before', async () => {
    const shown = await stage.show(
      page(
        'A chronicle',
        `<h1>A chronicle</h1><p>Heydar Aliyev came back in that summer.</p><p>It rained for a week.</p><p>Then Aliyev waited.</p>
        <p>His son, Ilham Aliyev, was thirty-one.</p><p>Then Aliyev went to Moscow.</p>`,
      ),
    );
    expect(await surfacesOf(stage, shown, 2)).toEqual(['Heydar Aliyev', 'Aliyev']);
  });

  test('may be told by the title of the page', async () => {
    const shown = await stage.show(page('Heydar Aliyev and his time', '<p>Then Aliyev waited, in Nakhchivan.</p>'));
    expect(await surfacesOf(stage, shown, 2)).toEqual(['Aliyev', 'Nakhchivan']);
  });

  test('that comes late is read with what is there, and what was decided stays', async () => {
    const shown = await stage.show(
      page('A chronicle', '<p>Heydar Aliyev came back.</p><p>Then Aliyev waited.</p><div id="late"></div>'),
    );
    expect(await surfacesOf(stage, shown, 2)).toEqual(['Heydar Aliyev', 'Aliyev']);
    const addLate = (html: string) =>
      shown.evaluate((html) => document.querySelector('#late')?.insertAdjacentHTML('beforeend', html), html);
    await addLate('<p>Later Aliyev spoke.</p>');
    await expect.poll(() => surfacesOf(stage, shown), POLL).toHaveLength(3);
    await addLate('<p>Ilham Aliyev came too.</p><p>Later Aliyev left, for Nakhchivan.</p>');
    await expect
      .poll(() => surfacesOf(stage, shown), POLL)
      .toEqual(['Heydar Aliyev', 'Aliyev', 'Aliyev', 'Nakhchivan']);
  });
});

describe('a word that any people may use for its own', () => {
  const SURE = '<p>The Azerbaijani diaspora in Lisbon met on Sunday.</p>';

  test('is marked where the page speaks of ours, in a paragraph that names nothing else', async () => {
    const shown = await stage.show(page('Azerbaijan abroad', `${SURE}<p>Some say the diaspora is young.</p>`));
    expect(await surfacesOf(stage, shown, 2)).toEqual(['Azerbaijani diaspora', 'diaspora']);
  });

  test('is not where another people stands beside it', async () => {
    const shown = await stage.show(
      page('Azerbaijan abroad', `${SURE}<p>Some say the Armenian diaspora is older.</p><p>To Nakhchivan.</p>`),
    );
    expect(await surfacesOf(stage, shown, 2)).toEqual(['Azerbaijani diaspora', 'Nakhchivan']);
  });

  test('is not where the page names nothing of ours', async () => {
    const shown = await stage.show(page('Abroad', '<p>Some say the diaspora is young.</p>'));
    await rest(600);
    expect(await surfacesOf(stage, shown, 0)).toEqual([]);
  });
});
