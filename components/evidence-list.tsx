import type { CardEvidence } from '../core/card/model.ts';
import type { Say } from '../core/strings/strings.ts';
import { OutwardLink } from './outward-link.tsx';

/** What each source says, with its stance in words, its date, its own interest, and the way to read it. */
export function EvidenceList({ evidence, say }: { evidence: readonly CardEvidence[]; say: Say }) {
  return (
    <ul class="evidence">
      {evidence.map((item) => (
        <li class="evidence__item" key={`${item.publisher} ${item.title} ${item.says}`}>
          <p class="evidence__head" dir="auto">
            <span class="evidence__stance">{say(`stance.${item.stance}`)}</span>
            <span class="evidence__who">
              {item.publisher}, {dateOf(item, say)}
            </span>
          </p>
          <p dir="auto">{item.says}</p>
          {item.figure && (
            <p class="evidence__figure" dir="auto">
              {item.year
                ? say('evidence.figure-year', { figure: item.figure, year: item.year })
                : say('evidence.figure', { figure: item.figure })}
            </p>
          )}
          <p class="evidence__interest" dir="auto">
            {item.interestNote}
          </p>
          {!item.verified && <p class="evidence__doubt">{say('evidence.not-verified')}</p>}
          {item.link ? (
            <OutwardLink link={item.link} say={say}>
              {item.title}
            </OutwardLink>
          ) : (
            <p class="evidence__interest" dir="auto">
              {item.title}. {say('evidence.no-link')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function dateOf(item: CardEvidence, say: Say): string {
  return item.dateNote ?? (item.date === null ? say('evidence.undated') : say.date(item.date));
}
