import type { Settings } from '../core/settings.ts';
import type { Say } from '../core/strings/strings.ts';

/** A sentence with a mention in it, marked as the reader has chosen. */
export function MarkSample({ style, say }: { style: Settings['style']; say: Say }) {
  return (
    <figure class="sample">
      <figcaption class="soft small">{say('options.sample')}</figcaption>
      <p>
        {say('options.sample.before')}
        <mark class={`sample__mark sample__mark--${style}`}>{say('options.sample.marked')}</mark>
        {say('options.sample.after')}
      </p>
    </figure>
  );
}
