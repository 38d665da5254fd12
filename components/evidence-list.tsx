import type { CardEvidence } from '../core/card/model.ts';
import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { Say } from '../core/strings/strings.ts';
import { InSentence } from './in-sentence.tsx';
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
              <bdi lang={AUTHORED_LANGUAGE}>{item.publisher}</bdi>, <DateOf item={item} say={say} />
            </span>
          </p>
          <p lang={AUTHORED_LANGUAGE} dir="auto">
            {item.says}
          </p>
          {item.figure && (
            <p class="evidence__figure" dir="auto">
              <InSentence
                sentence={(figure) =>
                  item.year
                    ? say('evidence.figure-year', { figure, year: item.year })
                    : say('evidence.figure', { figure })
                }
              >
                <bdi lang={AUTHORED_LANGUAGE}>{item.figure}</bdi>
              </InSentence>
            </p>
          )}
          <p class="evidence__interest" lang={AUTHORED_LANGUAGE} dir="auto">
            {item.interestNote}
          </p>
          {!item.verified && <p class="evidence__doubt">{say('evidence.not-verified')}</p>}
          {item.link ? (
            <OutwardLink link={item.link} say={say}>
              <span lang={item.lang}>{item.title}</span>
            </OutwardLink>
          ) : (
            <p class="evidence__interest" dir="auto">
              <bdi lang={item.lang}>{item.title}</bdi>. {say('evidence.no-link')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function DateOf({ item, say }: { item: CardEvidence; say: Say }) {
  if (item.dateNote) return <bdi lang={AUTHORED_LANGUAGE}>{item.dateNote}</bdi>;
  return <>{item.date === null ? say('evidence.undated') : say.date(item.date)}</>;
}
