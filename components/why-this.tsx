import type { Why } from '../core/mentions/mention.ts';
import type { Say } from '../core/strings/strings.ts';

interface WhyThisProps {
  why: Why;
  surface: string;
  name: string;
  say: Say;
  id: string;
}

/** How the words on the page came to be marked: the alias that matched, and the word nearby that decided, if one did. */
export function WhyThis({ why, surface, name, say, id }: WhyThisProps) {
  return (
    <div class="why" id={id} role="note">
      <p dir="auto">
        {surface === why.alias
          ? say('why.exact', { surface, name })
          : say('why.name', { surface, alias: why.alias, name })}
      </p>
      {why.rule === 'name-near' && why.near && <p dir="auto">{say('why.near', { near: why.near })}</p>}
      <p>{say('why.rule')}</p>
    </div>
  );
}
