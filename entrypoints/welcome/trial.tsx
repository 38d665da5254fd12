/**
 * One paragraph of this page, marked as a page is: the same finding, the same paint, the same attention, the same card
 * host. Browsers run no content script on pages of an extension, so the parts of a page session are put together here.
 */
import { render } from 'preact';
import css from '../../components/fact-card.css?inline';
import { FactCard } from '../../components/fact-card.tsx';
import type { CardModel } from '../../core/card/model.ts';
import { findMentions } from '../../core/mentions/find.ts';
import type { PreparedIndex } from '../../core/mentions/prepare.ts';
import type { Policy } from '../../core/policy.ts';
import { type NameRule, rejectionsAt, withoutRejected } from '../../core/rejections.ts';
import type { Settings } from '../../core/settings.ts';
import { stepTo } from '../../core/step.ts';
import type { Say } from '../../core/strings/strings.ts';
import { watchAttention } from '../../page/attention.ts';
import { readBlocks } from '../../page/blocks.ts';
import { type CardView, createCard } from '../../page/card-host.ts';
import type { Manner, PlacedMention } from '../../page/contract.ts';
import { followLine } from '../../page/follow-line.ts';
import { createHit } from '../../page/hit.ts';
import { createLooks } from '../../page/looks.ts';
import { createMarking } from '../../page/marking.ts';
import { createStore } from '../../page/store.ts';

export interface TrialWorld {
  settings(): Settings;
  policy(): Policy;
  say(): Say;
  /** Null when it cannot be had. */
  loadCard(entity: string, alias: string): Promise<CardModel | null>;
  /** "Not this", anywhere: this page is no site. Answers whether it was saved. */
  reject(rule: NameRule): Promise<boolean>;
  unreject(rule: NameRule): Promise<boolean>;
  openOptions(): void;
  openExplorer(entity: string): void;
}

export interface Trial {
  /** Reads the paragraph again: its words or the settings are different. Answers how many names are marked. */
  read(): number;
  /** The next or the previous marked name, by keyboard. */
  step(direction: 1 | -1): void;
  openFirst(): void;
}

export function createTrial(
  paragraph: HTMLElement,
  prepared: PreparedIndex,
  world: TrialWorld,
  signal: AbortSignal,
): Trial {
  const store = createStore({ topicsOff: [], density: 'all' });
  const marking = createMarking(store, world.settings().style, signal);
  const card = createCard({ closed, pointer: (inside) => attention.pointerInCard(inside) }, createView(world));
  /** Answers that come after the reader has gone elsewhere carry an older number. */
  let latest = 0;
  let visitedId = 0;

  async function open(placed: PlacedMention, manner: Manner, line?: DOMRect): Promise<void> {
    const mine = ++latest;
    const { mention, pieces } = placed;
    visitedId = placed.id;
    const model = await world.loadCard(mention.entity, mention.why.alias);
    const near = pieces[0]?.node;
    if (mine !== latest || !model || !near?.isConnected || signal.aborted) return;
    card.open({
      model,
      why: mention.why,
      surface: mention.surface,
      site: null,
      manner,
      anchor: followLine(placed, line),
      near,
      sentence: () => placed.around,
      locked: world.policy().locked,
      language: world.say().language,
      dir: world.say().dir,
    });
  }

  function close(): void {
    latest++;
    card.close();
  }

  function closed(): void {
    latest++;
    attention.cardClosed();
  }

  const attention = watchAttention(
    {
      hit: createHit(store),
      open: ({ placed, line }, manner) => void open(placed, manner, line),
      close,
      cardRect: () => card.rect(),
      settings: () => world.settings(),
    },
    signal,
  );
  signal.addEventListener('abort', () => card.end(), { once: true });

  return {
    read() {
      const rejected = rejectionsAt(world.settings().rejections, '');
      const found = readBlocks(paragraph, createLooks()).map((block) => {
        return { block, ...withoutRejected(findMentions(block.text, prepared), rejected) };
      });
      store.put(paragraph, found);
      marking.restyle(world.settings().style);
      marking.refresh();
      return store.all().length;
    },
    step(direction) {
      const all = store.all();
      const index = stepTo(
        all.length,
        all.findIndex(({ id }) => id === visitedId),
        direction,
        0,
      );
      const placed = index === null ? undefined : all[index];
      if (placed) void open(placed, 'keyboard');
    },
    openFirst() {
      const [first] = store.all();
      if (first) void open(first, 'keyboard');
    },
  };
}

function createView(world: TrialWorld): CardView {
  return {
    css,
    render(place, { model, why, surface, site, locked, manner }, close) {
      render(
        <FactCard
          model={model}
          why={why}
          surface={surface}
          site={site}
          locked={locked}
          say={world.say()}
          manner={manner}
          onClose={close}
          onSiteOff={async () => false}
          onSiteOn={async () => false}
          onReject={(rule) => world.reject(rule)}
          onUnreject={(rule) => world.unreject(rule)}
          onOptions={() => world.openOptions()}
          onExplore={() => world.openExplorer(model.entity.id)}
        />,
        place,
      );
      return () => render(null, place);
    },
  };
}
