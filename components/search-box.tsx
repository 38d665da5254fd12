import { useId } from 'preact/hooks';
import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { Found } from '../core/knowledge/found.ts';
import type { Say } from '../core/strings/strings.ts';
import { Press } from './press.tsx';

export interface SearchBoxProps {
  query: string;
  results: readonly Found[];
  say: Say;
  onQuery(query: string): void;
  onOpen(result: Found): void;
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
                <span class="result__title" lang={result.lang} dir="auto">
                  {result.title}
                </span>
                <span class="result__detail" lang={result.kind === 'entity' ? AUTHORED_LANGUAGE : undefined} dir="auto">
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

function kindOf({ kind, about }: Found, say: Say): string {
  return kind === 'claim' ? say('search.claim', { about }) : say(`search.${kind}`);
}
