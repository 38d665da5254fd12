/** Opens cards: asks the worker what a card says, and the card script to draw it. */
import type { Around } from '../../core/around.ts';
import type { CardModel } from '../../core/card/model.ts';
import type { Policy } from '../../core/policy.ts';
import type { Settings } from '../../core/settings.ts';
import { siteOf } from '../../core/sites.ts';
import { nearestLanguage, TONGUES } from '../../core/strings/languages.ts';
import { addressOf } from '../../page/address.ts';
import type { Manner, PlacedMention, SessionDoor } from '../../page/contract.ts';
import { followLine } from '../../page/follow-line.ts';
import type { PageDoor } from '../../platform/page-door.ts';

export interface Cards {
  /** `line` is the line of the mention the reader rests on; without it the first. */
  open(placed: PlacedMention, manner: Manner, line?: DOMRect): void;
  close(): void;
  /** The mention whose card is open or on its way. */
  current(): PlacedMention | null;
  /** The reader closed it inside the card. */
  closed(): void;
}

export function createCards(
  door: SessionDoor,
  platform: PageDoor,
  choices: () => { settings: Settings; policy: Policy },
  sentenceOf: (placed: PlacedMention) => Around,
): Cards {
  let current: PlacedMention | null = null;
  /** Answers that come after the reader has gone elsewhere carry an older number. */
  let latest = 0;

  async function open(placed: PlacedMention, manner: Manner, line?: DOMRect): Promise<void> {
    const mine = ++latest;
    current = placed;
    const { mention, pieces } = placed;
    const near = pieces[0]?.node;
    const { entity, why } = mention;
    const answer = await platform.ask<CardModel>({ ask: 'card', entity, alias: why.alias, ready: door.card !== null });
    if (mine !== latest) return;
    if (!answer.ok || !door.card || !near?.isConnected) {
      current = null;
      return;
    }
    const { settings, policy } = choices();
    const language = settings.language === 'auto' ? navigator.language : settings.language;
    door.card.open({
      model: answer.value,
      why: mention.why,
      surface: mention.surface,
      site: siteOf(addressOf(window)),
      manner,
      anchor: followLine(placed, line),
      near,
      sentence: () => sentenceOf(placed),
      locked: policy.locked,
      language,
      dir: TONGUES[nearestLanguage(language)].dir,
    });
  }

  function closed(): void {
    latest++;
    current = null;
  }

  return {
    open: (placed, manner, line) => void open(placed, manner, line),
    close() {
      closed();
      door.card?.close();
    },
    current: () => current,
    closed,
  };
}
