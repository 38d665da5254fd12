/** Runs axe over a page, or over the card that lies on one. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { runInFrames } from '../../scripts/browser/frames.ts';
import type { Stage } from './stage.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every success criterion of WCAG 2.2 A and AA that axe can judge, and what else it holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeFinding {
  id: string;
  nodes: { target: (string | string[])[]; failureSummary?: string }[];
}

interface Axe {
  run(where: unknown, options: unknown): Promise<{ violations: AxeFinding[]; passes: AxeFinding[] }>;
}

/**
 * Puts axe into a page of ours. A driver's evaluation is not asked by the policy of the page, and axe makes neither
 * code nor markup out of text.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(SOURCE);
}

/** What axe finds wrong in the page, or in the part that a selector names: a line each. */
export async function faultsOn(page: Page, selector: string | null = null): Promise<string[]> {
  return page.evaluate(
    async (selector, tags) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const options = { runOnly: tags, resultTypes: ['violations'] };
      const { violations } = await axe.run(selector ?? document, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => {
          const why = failureSummary?.split('\n').slice(1).join(' ').trim().replace(/\s+/g, ' ');
          return `${id}: ${target.flat().join(' ')}: ${why}`;
        }),
      );
    },
    selector,
    TAGS,
  );
}

/**
 * What axe finds wrong in the open card. It stands in a closed shadow root, which the extension's isolated world can
 * open; axe asks for `shadowRoot`, so that world's view of the host says what it is.
 */
export async function faultsInCard({ open }: Stage, page: Page): Promise<string[]> {
  const bring = { toString: () => `() => { ${SOURCE}\n }` } as () => null;
  await runInFrames(open, page, bring);
  const answers = await runInFrames(open, page, judgeCardHere, TAGS);
  const faults = answers.flatMap(({ result }) => (result ? [result] : []));
  if (faults.length === 0) throw new Error('no frame holds a card');
  return faults.flat();
}

async function judgeCardHere(tags: string[]): Promise<string[] | null> {
  const { chrome, axe } = globalThis as unknown as {
    chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
    axe: Axe;
  };
  for (const host of document.querySelectorAll<HTMLElement>('body > div')) {
    const firefox = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    const root = host.shadowRoot ?? firefox ?? chrome?.dom?.openOrClosedShadowRoot(host);
    const card = root?.querySelector('.card');
    if (!root || !card) continue;
    if (!host.shadowRoot) Object.defineProperty(host, 'shadowRoot', { value: root });
    const { violations, passes } = await axe.run(card, { runOnly: tags, resultTypes: ['violations'] });
    if (!passes.some(({ id }) => id === 'button-name')) return ['axe saw no button: it has not looked into the card'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
    );
  }
  return null;
}
