import { useId } from 'preact/hooks';
import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { Found } from '../core/knowledge/found.ts';
import type { Say } from '../core/strings/strings.ts';
import { PlaceLink } from './place-link.tsx';

/** Longer questions are not kept in an address. */
const LONGEST_QUERY = 200;

interface ExplorerSearchProps {
  query: string;
  say: Say;
  onQuery(query: string): void;
  onQueryEnd(): void;
}

/** The field in the head of every place. What it finds is a place of its own, `FoundPage`. */
export function ExplorerSearch({ query, say, onQuery, onQueryEnd }: ExplorerSearchProps) {
  const id = useId();
  return (
    <search class="explorer__search">
      <input
        class="field"
        type="search"
        aria-label={say('search.label')}
        aria-describedby={id}
        placeholder={say('search.label')}
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST_QUERY}
        dir="auto"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onBlur={onQueryEnd}
      />
      <span class="unseen" id={id}>
        {say('explorer.search-hint')}
      </span>
    </search>
  );
}

const GROUPS = [
  ['entity', 'explorer.found-entities'],
  ['claim', 'explorer.found-claims'],
  ['article', 'explorer.found-articles'],
] as const;

interface FoundPageProps {
  query: string;
  found: readonly Found[];
  say: Say;
}

/** What a search found: entries, claims with who made them, articles. */
export function FoundPage({ query, found, say }: FoundPageProps) {
  return (
    <>
      <h1 tabIndex={-1}>{say('explorer.search', { query })}</h1>
      <p class="soft">{sayFound(query, found, say)}</p>
      {GROUPS.map(([kind, heading]) => {
        const group = found.filter((each) => each.kind === kind);
        return (
          group.length > 0 && (
            <section key={kind} class="explorer__part found" aria-labelledby={`found-${kind}`}>
              <h2 id={`found-${kind}`}>
                {say(heading)} <span class="soft">{say.number(group.length)}</span>
              </h2>
              <ul class="lines">
                {group.map((each) => (
                  <FoundLine key={each.id} found={each} say={say} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

function FoundLine({ found: { kind, id, title, lang, detail, about }, say }: { found: Found; say: Say }) {
  return (
    <li class="lines__item" data-kind={kind}>
      {kind === 'claim' && (
        <span class="lines__detail" dir="auto">
          {say('search.claim', { about })}
        </span>
      )}
      <PlaceLink to={{ kind, id }} class="lines__title" lang={lang}>
        {title}
      </PlaceLink>
      <span class="lines__detail" dir="auto" lang={kind === 'entity' ? AUTHORED_LANGUAGE : undefined}>
        {detail}
      </span>
    </li>
  );
}

/** How much was found, as a sentence. */
export function sayFound(query: string, found: readonly Found[], say: Say): string {
  return found.length > 0 ? say('search.count', { count: found.length }) : say('search.none', { query });
}
