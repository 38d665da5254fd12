/**
 * Takes `innerHTML` out of Preact, so that no bundle of ours can turn text into markup, and no store linter finds a place
 * where it might. Preact uses it for one thing, the prop `dangerouslySetInnerHTML`, which we never give: such an element
 * stays empty.
 *
 * Preact 11 has: `(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[])`. When a version
 * writes it another way, the build stops here rather than later in a store's review.
 */
import type { Plugin } from 'vite';

const BRANCH =
  /\b(\w+)\|\|(\w+)&&\((\w+)\.__html==\2\.__html\|\|\3\.__html==(\w+)\.innerHTML\)\|\|\(\4\.innerHTML=\3\.__html\),/g;

export function dropInnerHtml(): Plugin {
  return {
    name: 'drop-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]preact[\\/]/.test(id) || !code.includes('.innerHTML')) return null;
      return { code: withoutInnerHtml(code, id), map: null };
    },
  };
}

/** The code of Preact without the branch. Throws when it does not look as expected. */
export function withoutInnerHtml(code: string, id: string): string {
  const without = code.replace(BRANCH, '');
  if (/\.innerHTML\b/.test(without)) {
    throw new Error(
      `${id} uses innerHTML in a way that scripts/drop-inner-html.ts does not know: look at both and mend it`,
    );
  }
  return without;
}
