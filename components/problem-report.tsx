import { useId, useRef, useState } from 'preact/hooks';
import type { Say } from '../core/strings/strings.ts';
import { Press } from './press.tsx';

interface ProblemReportProps {
  /** In English, for those who look after the extension; empty until it has been gathered. */
  text: string;
  say: Say;
  /** Answers whether it could be copied. */
  onCopy(text: string): Promise<boolean>;
}

/** The report to be read, selected and copied. It goes nowhere by itself. */
export function ProblemReport({ text, say, onCopy }: ProblemReportProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'' | 'report.copied' | 'report.not-copied'>('');

  async function copy() {
    setOutcome('');
    const copied = await onCopy(text).catch(() => false);
    if (!copied) field.current?.select();
    setOutcome(copied ? 'report.copied' : 'report.not-copied');
  }

  return (
    <div class="problem-report">
      <p class="hint" id={`${id}-hint`}>
        {say('report.hint')}
      </p>
      <label class="unseen" for={id}>
        {say('report.label')}
      </label>
      <textarea
        id={id}
        ref={field}
        class="field problem-report__text"
        readOnly
        rows={8}
        lang="en"
        dir="ltr"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        value={text}
      />
      <div class="problem-report__doings">
        <Press look="solid" onPress={copy}>
          {say('report.copy')}
        </Press>
        <span class="small" role="status">
          {outcome && say(outcome)}
        </span>
      </div>
    </div>
  );
}
