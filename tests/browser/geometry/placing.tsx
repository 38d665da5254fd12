/**
 * Goes into a page of the tests, bundled: opens real cards at mentions that stand where they are told to, many at once,
 * and measures them. `globalThis.measureCards` is the one thing it leaves there.
 */
import { render } from 'preact';
import css from '../../../components/fact-card.css?inline';
import { FactCard } from '../../../components/fact-card.tsx';
import type { CardModel } from '../../../core/card/model.ts';
import { strings } from '../../../core/strings/strings.ts';
import { CLAIM, EMPTY_CARD, LONG_CARD } from '../../../entrypoints/gallery/sample.ts';
import { createCard } from '../../../page/card-host.ts';
import type { Card, CardRequest } from '../../../page/contract.ts';

export type Writing = 'horizontal ltr' | 'horizontal rtl' | 'vertical-rl' | 'vertical-lr';

/** A mention: how it is written, and where in the window it stands, from 0 to 1. */
export interface Spot {
  writing: Writing;
  across: number;
  down: number;
  /** The direction of the interface, which may be another than the page's. */
  dir: 'ltr' | 'rtl';
  /** A card with much to say, or with nothing. */
  isLong: boolean;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Measured {
  spot: Spot;
  card: Box;
  mention: Box;
  /** How far the card may reach. */
  window: { width: number; height: number };
}

const LONG: CardModel = { ...LONG_CARD, claims: [CLAIM, { ...CLAIM, ref: 'on-lakes/c2' }] };
const say = strings('en');

async function measureCards(spots: readonly Spot[], zoom: number): Promise<Measured[]> {
  document.documentElement.style.zoom = String(zoom);
  const shown = spots.map((spot) => showAt(spot, zoom));
  await settled(shown.map(({ card }) => card));
  const measured = shown.map(({ spot, card, mention }) => ({
    spot,
    card: boxOf(card.rect()),
    mention: boxOf(mention.getBoundingClientRect()),
    window: { width: innerWidth, height: innerHeight },
  }));
  for (const { card, paragraph } of shown) {
    card.end();
    paragraph.remove();
  }
  return measured;
}

function showAt(spot: Spot, zoom: number) {
  const paragraph = document.createElement('p');
  const mention = document.createElement('span');
  mention.textContent = 'Azerbaijan';
  paragraph.append(mention);
  const [mode, dir] = spot.writing.startsWith('h') ? ['horizontal-tb', spot.writing.slice(-3)] : [spot.writing, 'ltr'];
  paragraph.dir = dir ?? 'ltr';
  Object.assign(paragraph.style, { position: 'fixed', margin: '0', writingMode: mode, whiteSpace: 'nowrap' });
  document.body.append(paragraph);
  Object.assign(paragraph.style, { left: '0', top: '0' });
  const { x, y, width, height } = mention.getBoundingClientRect();
  paragraph.style.left = `${((innerWidth - width) * spot.across - x) / zoom}px`;
  paragraph.style.top = `${((innerHeight - height) * spot.down - y) / zoom}px`;
  const card = createCard({ closed() {}, pointer() {} }, { css, render: (place) => draw(place, spot) });
  const request: Pick<CardRequest, 'manner' | 'anchor' | 'near' | 'dir'> = {
    manner: 'hover',
    anchor: () => mention.getBoundingClientRect(),
    near: mention.firstChild as Node,
    dir: spot.dir,
  };
  card.open(request as CardRequest);
  return { spot, card, mention, paragraph };
}

function draw(place: Element, { isLong, dir }: Spot): () => void {
  const nothing = async () => true;
  render(
    <FactCard
      model={isLong ? LONG : EMPTY_CARD}
      why={{ rule: 'name', alias: 'Azerbaijan' }}
      surface="Azerbaijan"
      site="news.example"
      say={Object.assign(say.bind(null) as typeof say, say, { dir })}
      manner="hover"
      onClose={nothing}
      onSiteOff={nothing}
      onSiteOn={nothing}
      onReject={nothing}
      onUnreject={nothing}
      onOptions={nothing}
    />,
    place,
  );
  return () => render(null, place);
}

/** Until no card has moved for two frames. */
async function settled(cards: readonly Card[]): Promise<void> {
  let last = '';
  for (let calm = 0, frames = 0; calm < 2 && frames < 30; frames += 1) {
    await new Promise((go) => requestAnimationFrame(go));
    const now = cards.map((card) => JSON.stringify(card.rect())).join();
    calm = now === last ? calm + 1 : 0;
    last = now;
  }
}

function boxOf(rect: DOMRect | null): Box {
  if (!rect) throw new Error('the card has closed');
  const { left, top, right, bottom } = rect;
  return { left, top, right, bottom };
}

Object.assign(globalThis, { measureCards });
