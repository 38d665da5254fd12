/** Pages to measure on: written by a fixed rule, so that every run on every machine reads the same. */
import { createDice } from './dice.ts';

export interface BenchPage {
  title: string;
  html: string;
}

export const WORDS =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many before must through years where much your way well down should because each just those people how too little state good very make world still see own work long here get both between life being under never day same another know while last might us great old year off come since against go came right used take three'.split(
    ' ',
  );

function createWriter(seed: number) {
  const roll = createDice(seed);
  const word = () => WORDS[roll(WORDS.length)] ?? 'the';
  const sentence = () => {
    const words = Array.from({ length: 8 + roll(14) }, word).join(' ');
    return `${words[0]?.toUpperCase()}${words.slice(1)}.`;
  };
  /** A paragraph as pages have them: with a link here, an emphasis there. */
  const paragraph = (sentences: number) => {
    const parts = Array.from({ length: sentences }, () => {
      const text = sentence();
      const kind = roll(6);
      if (kind === 0) return `<a href="#${word()}">${text}</a>`;
      return kind === 1 ? `<em>${text}</em>` : text;
    });
    return `<p>${parts.join(' ')}</p>`;
  };
  return { roll, word, sentence, paragraph };
}

function asPage(title: string, body: string): BenchPage {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<style>body{font:16px/1.5 sans-serif;max-width:60em;margin:auto}nav li{display:inline}</style></head><body>${body}</body></html>`;
  return { title, html };
}

/** The shape of a news page: bars of links, an article, teasers, an inline script as large as such pages carry. */
function newsPage(title: string, seed: number, paragraphs: number, mentions: string[]): BenchPage {
  const { roll, word, sentence, paragraph } = createWriter(seed);
  const list = (count: number) =>
    `<ul>${Array.from({ length: count }, () => `<li><a href="/${word()}">${word()} ${word()}</a></li>`).join('')}</ul>`;
  const teaser = () => `<article><h3><a href="/${word()}">${sentence()}</a></h3><p>${sentence()}</p></article>`;
  const article = Array.from({ length: paragraphs }, (_, n) => {
    const text = paragraph(3 + roll(4));
    const mention = n % 4 === 1 ? mentions[(n >> 2) % (mentions.length || 1)] : undefined;
    return (n % 6 === 0 ? `<h2>${sentence()}</h2>` : '') + (mention ? text.replace('<p>', `<p>${mention} `) : text);
  });
  const data = JSON.stringify(Array.from({ length: 300 }, () => ({ id: roll(1e6), text: sentence() })));
  return asPage(
    title,
    `<nav>${list(24)}</nav><main><h1>${sentence()}</h1>${article.join('\n')}</main>
    <aside>${Array.from({ length: 24 }, teaser).join('')}</aside><script>var data = ${data};</script><footer>${list(40)}</footer>`,
  );
}

/** A manual on one page: some 1.3 million characters in lists of definitions, code and tables. */
function referencePage(title: string, seed: number): BenchPage {
  const { roll, word, sentence, paragraph } = createWriter(seed);
  const parts: string[] = [];
  for (let size = 0, n = 0; size < 1_560_000; n += 1) {
    const items = Array.from(
      { length: 4 + roll(8) },
      () => `<dt><code>${word()}_${word()}</code></dt><dd>${sentence()} <b>${word()}</b> ${sentence()}</dd>`,
    );
    const part = `<h2>${n}. ${sentence()}</h2>${paragraph(4)}<dl>${items.join('')}</dl><pre>${word()} -${word()} ${roll(99)}</pre>`;
    size += part.length;
    parts.push(part);
  }
  return asPage(title, parts.join('\n'));
}

export const EMPTY_PAGE = asPage('empty', '');

export const BENCH_PAGES: BenchPage[] = [
  asPage('small page', '<h1>Opening hours</h1><p>We are open from nine to five. On Sundays we are closed.</p>'),
  newsPage('news page, no mention', 7, 40, []),
  newsPage('news page, mentions', 11, 40, [
    'Trains to Azerbaijan run again.',
    'Heydar <b>Aliyev</b> was named.',
    'The road to Nakhchivan is open.',
  ]),
  referencePage('long reference page', 13),
];
