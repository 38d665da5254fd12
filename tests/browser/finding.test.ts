import { describe, expect, test } from 'vitest';
import { readReports } from '../../scripts/browser/frames.ts';
import { mentionsOf, store, surfacesOf, useBrowser } from './stage.ts';

const stage = useBrowser();

/** Stands last in a page: once it is found, everything before it has been read and decided. */
const LAST = '<h2>End</h2><p>The Congress of World Azerbaijanis is named last.</p>';
const LAST_SURFACE = 'Congress of World Azerbaijanis';

describe('a mention is found', () => {
  test.each([
    ['over inline elements', '<p>In 1969 <b>Heydar</b> <i>Ali</i>yev took office.</p>', 'Heydar Aliyev'],
    ['over a non-breaking space', '<p>In 1969 Heydar&nbsp;Aliyev took office.</p>', 'Heydar\u00a0Aliyev'],
    ['over soft hyphens', '<p>Trains run to Azer&shy;bai&shy;jan twice a week.</p>', 'Azer\u00adbai\u00adjan'],
    ['over a line break of the source', '<p>In 1969 Heydar\n   Aliyev took office.</p>', 'Heydar\n   Aliyev'],
    ['next to a link', '<p>Trains run to <a href="#x">Azerbaijan</a>’s capital.</p>', 'Azerbaijan'],
    ['in a table cell', '<table><tr><td>Georgia</td><td>Azerbaijan</td></tr></table>', 'Azerbaijan'],
  ])('%s', async (_where, html, surface) => {
    const page = await stage.show(html);
    const [mention] = await mentionsOf(stage, page);
    // The text of a page between its elements is its own: only its white space may be told in another way.
    expect(mention?.surface.replace(/\s+/g, ' ')).toBe(surface.replace(/\s+/g, ' '));
  });

  test('in text that comes late', async () => {
    const page = await stage.show('<main><p>Nothing yet.</p></main>');
    await page.evaluate(() => {
      setTimeout(() => {
        const paragraph = document.createElement('p');
        paragraph.textContent = 'A train from Azerbaijan has come late.';
        document.querySelector('main')?.append(paragraph);
      }, 700);
    });
    expect(await surfacesOf(stage, page)).toEqual(['Azerbaijan']);
  });

  test('in text that is changed in place', async () => {
    const page = await stage.show('<p id="ticker">The weather is fine.</p>');
    await page.evaluate(() => {
      const text = document.querySelector('#ticker')?.firstChild as Text;
      setTimeout(() => text.replaceData(0, text.length, 'The weather in Azerbaijan is fine.'), 700);
    });
    expect(await surfacesOf(stage, page)).toEqual(['Azerbaijan']);
  });

  test('in the next view of a single-page site, and the last view’s mentions are forgotten', async () => {
    const page = await stage.show('<main><p>Heydar Aliyev is on the first view.</p></main>');
    expect(await surfacesOf(stage, page)).toEqual(['Heydar Aliyev']);
    await page.evaluate(() => {
      history.pushState({}, '', '/second');
      const main = document.createElement('main');
      main.innerHTML = '<p>Nakhchivan is on the second view.</p>';
      document.querySelector('main')?.replaceWith(main);
    });
    await expect.poll(() => surfacesOf(stage, page), { timeout: 15_000 }).toEqual(['Nakhchivan']);
  });

  test('in an open shadow root', async () => {
    const page = await stage.show('<p>Outside.</p><news-item></news-item>');
    await page.evaluate(() => {
      const root = document.querySelector('news-item')?.attachShadow({ mode: 'open' });
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Inside, Azerbaijan is named.';
      root?.append(paragraph);
    });
    expect(await surfacesOf(stage, page)).toEqual(['Azerbaijan']);
  });

  test('in frames: srcdoc, and one of another origin', async () => {
    const page = await stage.show({
      html: (other) => `<p>Azerbaijan on top.</p>
        <iframe width="400" height="200" srcdoc="<p>Heydar Aliyev in a srcdoc frame.</p>"></iframe>
        <iframe width="400" height="200" src="${other}"></iframe>`,
      other: '<p>Nakhchivan in a frame of another origin.</p>',
    });
    const surfaces = await surfacesOf(stage, page, 3);
    expect(surfaces.sort()).toEqual(['Azerbaijan', 'Heydar Aliyev', 'Nakhchivan']);
    const reports = await readReports(stage.open, page);
    expect(reports.filter(({ result }) => result?.mentions.length === 1)).toHaveLength(3);
  });

  test('once in each section, and everywhere when the reader wants all', async () => {
    const html = `<h2>One</h2><p>Azerbaijan, Azerbaijan.</p><p>Azerbaijan.</p><h2>Two</h2><p>Azerbaijan.</p>`;
    const page = await stage.show(html);
    await mentionsOf(stage, page, 2);
    const painted = async () => (await mentionsOf(stage, page)).filter((mention) => mention.painted).length;
    await expect.poll(painted, { timeout: 10_000 }).toBe(2);
    await store(stage, { density: 'all' });
    await expect.poll(painted, { timeout: 10_000 }).toBe(4);
  });
});

describe('no mention is found', () => {
  test.each([
    ['in an input', '<input value="Azerbaijan">'],
    ['in a textarea', '<textarea>Azerbaijan</textarea>'],
    ['in an editor', '<div contenteditable="true"><p>Azerbaijan</p></div>'],
    ['in an editor for plain text', '<div contenteditable="plaintext-only">Azerbaijan</div>'],
    ['in code', '<pre><code>country = "Azerbaijan"</code></pre>'],
    ['in a script', '<script>var country = "Azerbaijan";</script>'],
    ['in a style sheet', '<style>p::before { content: "Azerbaijan" }</style>'],
    ['in a template', '<template><p>Azerbaijan</p></template>'],
    ['in text that is not displayed', '<p style="display: none">Azerbaijan</p>'],
    ['in text that is invisible', '<p style="visibility: hidden">Azerbaijan</p>'],
    ['in the choices of a form', '<select><option>Azerbaijan</option></select>'],
    ['in the name of the airport', '<p>The flight lands at Heydar Aliyev International Airport at noon.</p>'],
    ['in the name of another person', '<p>Ilham Aliyev received the guests.</p>'],
    ['in the name of a province of Iran', '<p>The road leads through East Azerbaijan Province.</p>'],
    ['inside a longer word', '<p>The word Azerbaijanology is not in the dictionary.</p>'],
  ])('%s', async (_where, html) => {
    const page = await stage.show(`${html}${LAST}`);
    expect(await surfacesOf(stage, page)).toEqual([LAST_SURFACE]);
  });

  test('and what the reader types into forms and editors stays as typed', async () => {
    const page = await stage.show(`<p>Azerbaijan.</p><input id="field"><textarea id="area"></textarea>
      <div id="editor" contenteditable="true" style="min-height: 2em"></div>`);
    await mentionsOf(stage, page);
    for (const selector of ['#field', '#area', '#editor']) {
      await page.click(selector);
      await page.keyboard.type('Heydar Aliyev, Azerbaijan');
    }
    const typed = await page.evaluate(() => [
      document.querySelector<HTMLInputElement>('#field')?.value,
      document.querySelector<HTMLTextAreaElement>('#area')?.value,
      document.querySelector('#editor')?.innerHTML,
    ]);
    expect(typed).toEqual(Array(3).fill('Heydar Aliyev, Azerbaijan'));
    expect(await surfacesOf(stage, page)).toEqual(['Azerbaijan']);
  });
});
