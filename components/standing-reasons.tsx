import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { StandingReasons as Reasons, VoiceReason } from '../core/knowledge/explain-standing.ts';
import type { Standing } from '../core/knowledge/knowledge-base.ts';
import type { Say } from '../core/strings/strings.ts';
import { InSentence } from './in-sentence.tsx';

interface StandingReasonsProps {
  standing: Standing;
  reasons: Reasons;
  say: Say;
}

/** How a claim stands and why: what decided, who counted, who did not and for what reason. */
export function StandingReasons({ standing, reasons, say }: StandingReasonsProps) {
  const { decided, counted, notCounted } = reasons;
  return (
    <div class="reasons">
      <p class="reasons__standing">{say(`standing.${standing}`)}</p>
      <p dir="auto">{decided}</p>
      {counted.length + notCounted.length > 0 && <h3>{say('explorer.counted')}</h3>}
      {counted.length > 0 && <Voices voices={counted} say={say} />}
      {counted.length === 0 && notCounted.length > 0 && <p class="soft small">{say('explorer.counted-none')}</p>}
      {notCounted.length > 0 && (
        <>
          <h3>{say('explorer.not-counted')}</h3>
          <Voices voices={notCounted} say={say} />
        </>
      )}
    </div>
  );
}

function Voices({ voices, say }: { voices: readonly VoiceReason[]; say: Say }) {
  return (
    <dl class="voices">
      {voices.map(({ name, says, because, publishers }) => (
        <div class="voices__voice" key={name}>
          <dt dir="auto" lang={AUTHORED_LANGUAGE}>
            {name}
          </dt>
          <dd>{says}</dd>
          {publishers.length > 0 && (
            <dd class="soft" dir="auto">
              <InSentence sentence={(publishers) => say('explorer.voice-sources', { publishers })}>
                <bdi lang={AUTHORED_LANGUAGE}>{publishers.join('; ')}</bdi>
              </InSentence>
            </dd>
          )}
          <dd class="soft" dir="auto">
            {because}
          </dd>
        </div>
      ))}
    </dl>
  );
}
