/** Opens cards: asks the worker what a card says, and the card script to draw it. */
import type { CardModel } from '../../core/card/model.ts';
import type { Settings } from '../../core/settings.ts';
import { siteOf } from '../../core/sites.ts';
import { addressOf } from '../../page/address.ts';
import type { Manner, PlacedMention, SessionDoor } from '../../page/contract.ts';
import { linesOf } from '../../page/ranges.ts';
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

export function createCards(door: SessionDoor, platform: PageDoor, settings: () => Settings): Cards {
  let current: PlacedMention | null = null;
  /** Answers that come after the reader has gone elsewhere carry an older number. */
  let latest = 0;

  async function open(placed: PlacedMention, manner: Manner, line?: DOMRect): Promise<void> {
    const mine = ++latest;
    current = placed;
    const { mention, pieces } = placed;
    const near = pieces[0]?.node;
    const answer = await platform.ask<CardModel>({ ask: 'card', entity: mention.entity, ready: door.card !== null });
    if (mine !== latest) return;
    if (!answer.ok || !door.card || !near?.isConnected) {
      current = null;
      return;
    }
    door.card.open({
      model: answer.value,
      why: mention.why,
      surface: mention.surface,
      site: siteOf(addressOf(window)),
      manner,
      anchor: followLine(placed, line),
      near,
      language: settings().language === 'auto' ? navigator.language : settings().language,
      // Every language of the interface is written from left to right so far.
      dir: 'ltr',
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

/** The same line of the mention wherever it goes; its last place when it is gone. */
function followLine({ pieces }: PlacedMention, line?: DOMRect): () => DOMRect {
  const lines = linesOf(pieces);
  const index = line ? indexOfNearest(lines, line) : 0;
  let last = lines[index] ?? line ?? new DOMRect();
  return () => {
    const now = linesOf(pieces);
    last = now[index] ?? now[0] ?? last;
    return last;
  };
}

function indexOfNearest(lines: readonly DOMRect[], { left, top }: DOMRect): number {
  const away = lines.map((line) => Math.abs(line.top - top) + Math.abs(line.left - left));
  return Math.max(0, away.indexOf(Math.min(...away)));
}
