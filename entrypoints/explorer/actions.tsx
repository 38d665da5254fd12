/** What can be done with a claim or an article, beside reading it. */
import type { ComponentChildren } from 'preact';
import { CiteButton, CitePickAll } from '../../components/cite-picks.tsx';
import { SaveNote } from '../../components/note-save.tsx';
import type { Say } from '../../core/strings/strings.ts';
import { reader } from './knowledge.ts';

interface Actions {
  claim?(ref: string, say: Say): ComponentChildren;
  article?(id: string, say: Say): ComponentChildren;
}

export const ACTIONS: Actions = {
  claim: (ref, say) => (
    <>
      <SaveNote key={ref} claim={ref} say={say} look="solid" />
      <CiteButton cited={ref} say={say} />
    </>
  ),
  article: (id, say) => (
    <>
      <CiteButton cited={id} say={say} />
      <CitePickAll refs={reader.articleOf(id)?.claims ?? []} say={say} />
    </>
  ),
};
