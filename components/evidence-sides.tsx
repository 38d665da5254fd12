import { useId } from 'preact/hooks';
import type { EvidenceGroup, EvidenceSides as Sides } from '../core/knowledge/evidence-sides.ts';
import type { Say } from '../core/strings/strings.ts';
import { EvidenceList } from './evidence-list.tsx';

/**
 * What speaks for a claim and what against it, side by side, each from the most independent to the least. What could not
 * confirm it takes neither side and stands below.
 */
export function EvidenceSides({ sides, say }: { sides: Sides; say: Say }) {
  if (Object.values(sides).every((groups) => groups.length === 0)) {
    return <p class="soft">{say('explorer.evidence-none')}</p>;
  }
  return (
    <div class="sides">
      <Side side="agrees" groups={sides.agrees} say={say} />
      <Side side="differs" groups={sides.differs} say={say} />
      {sides.silent.length > 0 && <Side side="silent" groups={sides.silent} say={say} />}
    </div>
  );
}

interface SideProps {
  side: keyof Sides;
  groups: readonly EvidenceGroup[];
  say: Say;
}

function Side({ side, groups, say }: SideProps) {
  const id = useId();
  return (
    <section class="sides__side" data-side={side} aria-labelledby={id}>
      <h3 id={id}>{say(`explorer.side.${side}`)}</h3>
      {groups.length === 0 && <p class="soft small">{say('explorer.side-empty')}</p>}
      {groups.map(({ distance, evidence }) => (
        <div class="sides__group" key={distance} data-distance={distance}>
          <h4>{say(`explorer.distance.${distance}`)}</h4>
          <EvidenceList evidence={evidence} say={say} />
        </div>
      ))}
    </section>
  );
}
