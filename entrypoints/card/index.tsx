/**
 * The card script: put into a frame by the worker when its first card is near. It finds the session that is there, and
 * gives it a card. In a frame without a session, or with a card already, it does nothing.
 */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../components/fact-card.css?inline';
import { FactCard } from '../../components/fact-card.tsx';
import { SESSION } from '../../core/messages.ts';
import { strings } from '../../core/strings/strings.ts';
import { type CardView, createCard } from '../../page/card-host.ts';
import type { CardEvents, SessionDoor } from '../../page/contract.ts';

export default defineUnlistedScript(() => {
  const door = (globalThis as { [SESSION]?: SessionDoor })[SESSION];
  if (door && !door.card) door.card = createCard(door.events, createView(door.events));
});

function createView(events: CardEvents): CardView {
  return {
    css,
    render(place, { model, why, surface, site, manner, language }, close) {
      render(
        <FactCard
          model={model}
          why={why}
          surface={surface}
          site={site}
          say={strings(language)}
          manner={manner}
          onClose={close}
          onSiteOff={() => events.siteOff()}
          onSiteOn={() => events.siteOn()}
          onReject={(rule, anywhere) => events.reject(rule, anywhere)}
          onUnreject={(rule, anywhere) => events.unreject(rule, anywhere)}
          onOptions={() => events.options()}
        />,
        place,
      );
      return () => render(null, place);
    },
  };
}
