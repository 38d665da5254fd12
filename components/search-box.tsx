import { useId } from 'preact/hooks';
import type { Say } from '../core/strings/strings.ts';
import { Press } from './press.tsx';

/** Something found. `detail` of a claim says who made it and when: no claim stands without that, not even here. */
export interface SearchResult {
  kind: 'entity' | 'claim' | 'article';
  /** The id of the entity or article, or the reference of the claim. */
  id: string;
  title: string;
  detail: string;
  /** What a claim is about; empty for the others. */
  about: string;
}

export interface SearchBoxProps {
  query: string;
  results: readonly SearchResult[];
  say: Say;
  onQuery(query: string): void;
  onOpen(result: SearchResult): void;
}

/** Search over the knowledge base; it works where no card can. How much was found is announced once per change. */
export function SearchBox({ query, results, say, onQuery, onOpen }: SearchBoxProps) {
  const id = useId();
  const asked = query.trim() !== '';
  return (
    <section class="block block--ruled" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{say('search.heading')}</h2>
      <search>
        <input
          class="field"
          type="search"
          aria-label={say('search.label')}
          placeholder={say('search.label')}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </search>
      <p class="soft small" role="status">
        {asked && (results.length > 0 ? say('search.count', { count: results.length }) : say('search.none', { query }))}
      </p>
      {asked && results.length > 0 && (
        <ul class="rows">
          {results.map((result) => (
            <li key={`${result.kind} ${result.id}`} data-kind={result.kind}>
              <Press look="row" onPress={() => onOpen(result)}>
                <span class="result__kind">{kindOf(result, say)}</span>
                <span class="result__title" dir="auto">
                  {result.title}
                </span>
                <span class="result__detail" dir="auto">
                  {result.detail}
                </span>
              </Press>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function kindOf({ kind, about }: SearchResult, say: Say): string {
  return kind === 'claim' ? say('search.claim', { about }) : say(`search.${kind}`);
}
