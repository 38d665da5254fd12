/** What the popup, the side panel and the toolbar are told of a frame. */
import type { PageReport, PageState, ReportedMention } from '../../core/messages.ts';
import type { PlacedMention } from '../../page/contract.ts';
import type { MadeOutline } from '../../page/outline.ts';
import type { GrowingStore } from '../../page/store.ts';

/** A longer name or an address can go on and on; a list shows no more than this. */
const LONGEST = 200;

export function reportOf(state: PageState, store: GrowingStore | null, outline?: MadeOutline): PageReport {
  if (!store) return { state, mentions: [], rejected: [], refused: 0, refusals: [] };
  const marked = store.marked();
  return {
    state,
    mentions: store.all().map((placed) => mentionOf(placed, marked.has(placed), outline)),
    rejected: store.rejected().map(({ placed, before }) => ({ ...mentionOf(placed, false, outline), before })),
    refused: store.refused(),
    refusals: store.refusals().map(({ refusal: { surface, reason, because }, around }) => {
      return { surface: surface.slice(0, LONGEST), reason, because: because.slice(0, LONGEST), around };
    }),
    ...(outline && { outline: { sections: outline.sections, subjects: outline.subjects } }),
  };
}

function mentionOf(placed: PlacedMention, painted: boolean, outline: MadeOutline | undefined): ReportedMention {
  const { id, around, mention } = placed;
  const { entity, topic, surface, why } = mention;
  // A plain copy: what is worked out when it is asked for does not cross the border in Firefox.
  return {
    id,
    entity,
    topic,
    surface,
    around,
    painted,
    why: { ...why },
    ...(outline && { where: outline.whereOf(placed) }),
  };
}
