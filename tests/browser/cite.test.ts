import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { pressButton, textWhen } from './popup-on-page.ts';
import { useBrowser } from './stage.ts';

const stage = useBrowser();

const CLAIM = '#/claim/azerbaijans-international-citizens%2Fc01';
const ARTICLE = '#/article/azerbaijans-international-citizens';

/** What each format shows of the claim, besides what they all carry. */
const FORMATS = [
  ['plain', /^Azerbaijan America Alliance: “Azerbaijan's International Citizens”\. 29 December 2014\. Accessed \d/],
  ['apa', /^Azerbaijan America Alliance\. \(2014, December 29\)\..* Retrieved [A-Z]/],
  [
    'chicago',
    /^Azerbaijan America Alliance\. 2014\. “Azerbaijan’s International Citizens\.” December 29\. Accessed [A-Z]/,
  ],
  ['bibtex', /^@online\{azerbaijans-international-citizens_c01,/],
  ['ris', /^TY {2}- ELEC\n[\s\S]*\nER {2}- $/],
  ['csl-json', /^\[\n {2}\{\n {4}"id": "azerbaijans-international-citizens_c01"/],
  ['wikipedia', /^\{\{cite web \|title=Azerbaijan's International Citizens \|publisher=/],
] as const;

async function explorerAt(hash: string, words: string | RegExp): Promise<Page> {
  const page = await stage.open.openExtensionPage(`explorer.html${hash}`);
  await page.bringToFront();
  await textWhen(page, words);
  return page;
}

/** By a real click: the browser asks for one before it lets a page copy. */
async function click(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`);
  await button?.click();
}

const previewOn = (page: Page) => page.$eval('dialog textarea', (preview) => preview.value);
const saidOn = (page: Page) => page.$eval('dialog [role=status]', (said) => said.textContent);
const focusOn = (page: Page) => page.evaluate('document.activeElement.innerText');

async function hasDialog(page: Page, wanted: boolean): Promise<void> {
  await waitUntil(`the dialog to be ${wanted ? 'open' : 'closed'}`, async () => {
    return ((await page.$('dialog[open]')) !== null) === wanted;
  });
}

describe('citing', () => {
  test('a claim is shown in every format, and copied', async () => {
    const page = await explorerAt(CLAIM, 'World Azerbaijanis');
    await click(page, 'Cite this claim');
    await hasDialog(page, true);
    for (const [format, start] of FORMATS) {
      await (await page.$(`dialog input[value="${format}"]`))?.click();
      await expect.poll(() => previewOn(page)).toMatch(start);
      const preview = await previewOn(page);
      expect(preview).toContain('Claim, in the words of Azerbaijan in Context (a paraphrase, not a quotation)');
      expect(preview).toContain('Publisher’s interest: ');
      expect(preview).toContain('#:~:text=');
      await click(page, 'Copy');
      await expect.poll(() => saidOn(page)).toBe('Copied');
    }
    const copied = await previewOn(page);
    await page.keyboard.press('Escape');
    await hasDialog(page, false);
    expect(await focusOn(page)).toBe('Cite this claim');
    expect(await paste(page)).toBe(copied);
  });

  test('a file is offered under a name of its own, with what was shown', async () => {
    const page = await explorerAt(CLAIM, 'World Azerbaijanis');
    await click(page, 'Cite this claim');
    await hasDialog(page, true);
    await (await page.$('dialog input[value="ris"]'))?.click();
    await watchFiles(page);
    await click(page, 'Save as file');
    const preview = await previewOn(page);
    await expect
      .poll(() => page.evaluate('window.offered'))
      .toEqual({
        name: 'azerbaijan-in-context-azerbaijans-international-citizens-c01.ris',
        text: `${preview.replaceAll('\n', '\r\n')}\r\n`,
      });
    expect(await saidOn(page)).toContain('azerbaijan-in-context-azerbaijans-international-citizens-c01.ris');
  });

  test('claims are picked by keyboard and cited together, below their article', async () => {
    const page = await explorerAt(ARTICLE, 'Its claims, in the order of the article');
    for (const claim of ['c01', 'c03']) {
      await page.focus(`[data-claim$="/${claim}"] input[type=checkbox]`);
      await page.keyboard.press(' ');
    }
    await textWhen(page, '2 claims selected');
    await click(page, 'Cite the selection');
    await hasDialog(page, true);
    const preview = await previewOn(page);
    expect(preview.match(/Accessed /g)).toHaveLength(1);
    expect(preview.match(/Claim, in the words of/g)).toHaveLength(2);
    await click(page, 'Close');
    await hasDialog(page, false);
    await pressButton(page, 'Clear the selection');
    await waitUntil('the picks to be gone', async () => (await page.$$('.cite-picks button')).length === 0);
  });

  test('an article is cited by itself', async () => {
    const page = await explorerAt(ARTICLE, 'Its claims, in the order of the article');
    await click(page, 'Cite this article');
    await hasDialog(page, true);
    expect(await previewOn(page)).not.toContain('Claim, in the words of');
    expect(await page.$eval('dialog h2', (heading) => heading.textContent)).toBe('Cite this article');
  });
});

/** What the clipboard holds, by pasting it into a field: no browser needs a permission for that. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  return page.evaluate(() => document.querySelector<HTMLTextAreaElement>('body > textarea')?.value ?? '');
}

/** Looks at what is offered for download: where a browser puts files is the reader's own matter. */
async function watchFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = async function click(this: HTMLAnchorElement) {
      Object.assign(window, { offered: { name: this.download, text: await blobs.get(this.href)?.text() } });
    };
  });
}
