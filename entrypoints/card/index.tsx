/**
 * The card script: put into a frame by the worker when its first card is near. It finds the session that is there, and
 * gives it a card. In a frame without a session, or with a card already, it does nothing.
 */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../components/fact-card.css?inline';
import { FactCard } from '../../components/fact-card.tsx';
import { SESSION } from '../../core/messages.ts';
import { type Keeping, LONGEST_SURFACE } from '../../core/notebook/entry.ts';
import { speakOnCard } from '../../core/strings/card-words.ts';
import { type CardView, createCard } from '../../page/card-host.ts';
import type { CardEvents, CardRequest, SessionDoor } from '../../page/contract.ts';

export default defineUnlistedScript(() => {
  const door = (globalThis as { [SESSION]?: SessionDoor })[SESSION];
  if (door && !door.card) door.card = createCard(door.events, createView(door.events));
});

function createView(events: CardEvents): CardView {
  return {
    css,
    render(place, request, close) {
      const { model, why, surface, site, locked, manner, language } = request;
      render(
        <FactCard
          model={model}
          why={why}
          surface={surface}
          site={site}
          locked={locked}
          keeper={{
            save: (claim) => events.save(keepingOf(request, claim)),
            unsave: (id) => events.unsave(id),
          }}
          say={speakOnCard(language)}
          manner={manner}
          onClose={close}
          onSiteOff={() => events.siteOff()}
          onSiteOn={() => events.siteOn()}
          onReject={(rule, anywhere) => events.reject(rule, anywhere)}
          onUnreject={(rule, anywhere) => events.unreject(rule, anywhere)}
          onOptions={() => events.options()}
          onExplore={() => events.explore(model.entity.id)}
        />,
        place,
      );
      return () => render(null, place);
    },
  };
}

/** The sentence is read from the page only now, when the reader saves it. */
function keepingOf({ model, surface, sentence }: CardRequest, claim: string | null): Keeping {
  return { claim, entity: model.entity.id, surface: surface.slice(0, LONGEST_SURFACE), around: sentence() };
}
