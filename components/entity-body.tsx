import type { CardModel, CardStatement } from '../core/card/model.ts';
import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { Say } from '../core/strings/strings.ts';
import { Caveats } from './caveats.tsx';
import { ClaimList } from './claim-list.tsx';
import { Disclosure } from './disclosure.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { InSentence } from './in-sentence.tsx';
import { OutwardLink } from './outward-link.tsx';

/** Everything about an entity but its name: the same in the card on a page and in the toolbar popup. */
export function EntityBody({ model, say }: { model: CardModel; say: Say }) {
  return (
    <>
      <p class="entity__description" lang={AUTHORED_LANGUAGE} dir="auto">
        {model.entity.description}
      </p>
      <ClaimList claims={model.claims} say={say} />
      {model.statements.length > 0 && <Statements statements={model.statements} say={say} />}
      {model.links.length > 0 && <EntityLinks links={model.links} say={say} />}
    </>
  );
}

function Statements({ statements, say }: { statements: readonly CardStatement[]; say: Say }) {
  return (
    <section class="statements">
      <h3>{say('statement.heading')}</h3>
      <ul class="statements__list">
        {statements.map((statement) => (
          <li key={statement.text}>
            <p class="statement__text" lang={AUTHORED_LANGUAGE} dir="auto">
              {statement.text}
            </p>
            <p class="source-line" dir="auto">
              <InSentence sentence={(publishers) => say('statement.sources', { publishers })}>
                <bdi lang={AUTHORED_LANGUAGE}>{publishersOf(statement)}</bdi>
              </InSentence>
            </p>
            <Disclosure summary={say('claim.evidence', { count: statement.evidence.length })}>
              <EvidenceList evidence={statement.evidence} say={say} />
            </Disclosure>
            <Caveats caveats={statement.caveats} say={say} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each publisher once, in the order of the evidence. */
export function publishersOf({ evidence }: CardStatement): string {
  return [...new Set(evidence.map(({ publisher }) => publisher))].join('; ');
}

export function EntityLinks({ links, say }: { links: CardModel['links']; say: Say }) {
  return (
    <nav class="entity__links" aria-label={say('link.heading')}>
      {links.map(({ kind, lang, link }) => (
        <OutwardLink key={link.url} link={link} say={say}>
          {kind === 'official'
            ? say('link.official')
            : lang && lang !== say.language
              ? say('link.wikipedia-in', { language: say.languageName(lang) })
              : say('link.wikipedia')}
        </OutwardLink>
      ))}
    </nav>
  );
}
