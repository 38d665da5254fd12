import type { ComponentChildren } from 'preact';
import type { Why } from '../core/mentions/mention.ts';
import type { Say } from '../core/strings/strings.ts';

interface WhyThisProps {
  why: Why;
  /** What was matched, as it is spelt. */
  alias: string;
  surface: string;
  name: string;
  say: Say;
  id: string;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** How the words on the page came to be marked: the alias that matched, and the words that decided, if any did. */
export function WhyThis({ why, alias, surface, name, say, id, children }: WhyThisProps) {
  const words = decidingWords(why, say);
  return (
    <div class="why" id={id} role="note">
      <p>
        {surface.replace(/\s+/g, ' ') === alias
          ? say('why.exact', { surface, name })
          : say('why.name', { surface, alias, name })}
      </p>
      {why.rule === 'context' && <p>{words === '' ? say('why.page') : say('why.context', { words })}</p>}
      <p>{say('why.rule')}</p>
      {children}
    </div>
  );
}

/** A reader can follow a few; they come strongest first. */
const MOST_WORDS = 3;

/** The words that spoke for it, each once: “exile”, “born”. */
function decidingWords({ cues = [] }: Why, say: Say): string {
  const words = cues.flatMap(({ weight, word }) => (weight > 0 && word ? [word] : []));
  const small = words.map((word) => word.toLowerCase());
  return words
    .filter((word, index) => small.indexOf(word.toLowerCase()) === index)
    .slice(0, MOST_WORDS)
    .map((word) => say.quote(word))
    .join(', ');
}
