import type { CardClaim, CardModel } from '../core/card/model.ts';
import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { Neighbour } from '../core/knowledge/neighbours.ts';
import type { Say } from '../core/strings/strings.ts';
import { Caveats } from './caveats.tsx';
import { ClaimLines } from './claim-lines.tsx';
import { EntityLinks, publishersOf } from './entity-body.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ExplorerPart } from './explorer-part.tsx';
import { InSentence } from './in-sentence.tsx';
import { PlaceLink } from './place-link.tsx';

interface ExplorerEntityProps {
  model: CardModel;
  names: readonly { lang: string; names: readonly string[] }[];
  about: readonly CardClaim[];
  concerning: readonly CardClaim[];
  neighbours: readonly Neighbour[];
  say: Say;
}

/** Everything known of one entity. */
export function ExplorerEntity({ model, names, about, concerning, neighbours, say }: ExplorerEntityProps) {
  const { entity, statements, links } = model;
  return (
    <>
      <p class="explorer__kind">{say('explorer.entity')}</p>
      <h1 tabIndex={-1} dir="auto" lang={AUTHORED_LANGUAGE}>
        {entity.name}
      </h1>
      <p class="explorer__lead" dir="auto" lang={AUTHORED_LANGUAGE}>
        {entity.description}
      </p>
      {links.length > 0 && <EntityLinks links={links} say={say} />}
      <ExplorerPart heading={say('explorer.about-it', { name: entity.name })}>
        {about.length > 0 ? <ClaimLines claims={about} say={say} /> : <p class="soft">{say('explorer.no-claims')}</p>}
      </ExplorerPart>
      {concerning.length > 0 && (
        <ExplorerPart heading={say('explorer.concerning', { name: entity.name })}>
          <ClaimLines claims={concerning} say={say} />
        </ExplorerPart>
      )}
      {statements.length > 0 && (
        <ExplorerPart heading={say('statement.heading')}>
          <ul class="lines">
            {statements.map((statement) => (
              <li class="lines__item explorer__statement" key={statement.text}>
                <p dir="auto" lang={AUTHORED_LANGUAGE}>
                  {statement.text}
                </p>
                <p class="lines__detail" dir="auto">
                  <InSentence sentence={(publishers) => say('statement.sources', { publishers })}>
                    <bdi lang={AUTHORED_LANGUAGE}>{publishersOf(statement)}</bdi>
                  </InSentence>
                </p>
                <EvidenceList evidence={statement.evidence} say={say} />
                <Caveats caveats={statement.caveats} say={say} />
              </li>
            ))}
          </ul>
        </ExplorerPart>
      )}
      {neighbours.length > 0 && (
        <ExplorerPart heading={say('explorer.neighbours')}>
          <ul class="explorer__words">
            {neighbours.map(({ id, name, claims }) => (
              <li key={id}>
                <PlaceLink to={{ kind: 'entity', id }}>{say('explorer.neighbour', { name, count: claims })}</PlaceLink>
              </li>
            ))}
          </ul>
        </ExplorerPart>
      )}
      {names.length > 0 && (
        <ExplorerPart heading={say('explorer.names')}>
          <dl class="facts">
            {names.map(({ lang, names }) => (
              <div class="facts__row" key={lang}>
                <dt>{say.languageName(lang)}</dt>
                {names.map((name) => (
                  <dd key={name}>
                    <bdi lang={lang}>{name}</bdi>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </ExplorerPart>
      )}
    </>
  );
}
