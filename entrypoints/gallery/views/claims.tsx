import { ClaimView } from '../../../components/claim-view.tsx';
import { Keeper } from '../../../components/note-keeper.ts';
import css from '../../../components/page.css?inline';
import type { CardClaim } from '../../../core/card/model.ts';
import { CLAIM, cardStanding, KEEPER, RTL_CARD } from '../sample.ts';
import type { View, ViewGroup } from '../view.ts';

function viewOf(id: string, shows: string, claim: CardClaim | undefined, presses?: readonly string[]): View {
  if (!claim) throw new Error(`no claim for ${id}`);
  return {
    id,
    shows,
    draw: (say) => (
      <Keeper.Provider value={KEEPER}>
        <div class="block">
          <ClaimView claim={claim} say={say} open />
        </div>
      </Keeper.Provider>
    ),
    presses,
  };
}

/** One claim in full, as it stands on pages of ours. */
export const claims: ViewGroup = {
  id: 'claims',
  css,
  stands: 'page',
  views: [
    ...(['attributed', 'corroborated', 'partly', 'disputed', 'unconfirmed'] as const).map((standing) =>
      viewOf(standing, `a claim that is ${standing}`, cardStanding(standing).claims[0]),
    ),
    viewOf('caveats', 'a source that was not read, and things to keep in mind', CLAIM, [
      '.disclosure:not([open]) > summary',
    ]),
    viewOf('rtl-words', 'words from right to left', RTL_CARD.claims[0]),
    viewOf('saved', 'saved into the notebook', CLAIM, ['.save .press']),
  ],
};
