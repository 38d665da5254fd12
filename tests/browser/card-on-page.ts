/** What a test asks of the card: to come, to go, to have a button. */
import type { Page } from 'puppeteer-core';
import { type Control, readCard, type SeenCard } from '../../scripts/browser/card.ts';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { boxOf, restOn } from './pointer.ts';
import { mentionsOf, type Stage } from './stage.ts';

export const ARTICLE =
  '<h1>Railways</h1><p>A train to Azerbaijan leaves at noon.</p><p id="far">Bread is sold on the train.</p>';
export const FILLER = '<p>Bread is sold on the train, and tea.</p>'.repeat(60);

export async function cardOn(stage: Stage, page: Page): Promise<SeenCard> {
  let seen: SeenCard | null = null;
  await waitUntil('a card', async () => {
    seen = await readCard(stage.open, page);
    return seen;
  });
  return seen as unknown as SeenCard;
}

export async function noCardOn(stage: Stage, page: Page): Promise<void> {
  await waitUntil('the card to go', async () => (await readCard(stage.open, page)) === null);
}

/** Shows the page and rests the pointer on its first `Azerbaijan`. */
export async function showAndRest(stage: Stage, html = ARTICLE): Promise<Page> {
  const page = await stage.show(html);
  await mentionsOf(stage, page);
  await restOn(page, await boxOf(page, 'Azerbaijan'));
  return page;
}

export function named(controls: Control[], label: string): Control {
  const control = controls.find((each) => each.label.includes(label));
  if (!control) throw new Error(`the card has no "${label}", only ${controls.map((each) => each.label).join(' | ')}`);
  return control;
}
