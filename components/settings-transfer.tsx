import { useId, useState } from 'preact/hooks';
import type { Say } from '../core/strings/strings.ts';
import { Press } from './press.tsx';

interface SettingsTransferProps {
  say: Say;
  /** What came of the last import; empty before one. */
  outcome: string;
  onExport(): void;
  onImport(file: File): void;
  onReset(): void;
}

/** Settings as a file, and back to the beginning. Both are two presses away at most, and reset asks first. */
export function SettingsTransfer({ say, outcome, onExport, onImport, onReset }: SettingsTransferProps) {
  const id = useId();
  return (
    <div class="transfer">
      <div class="transfer__doings">
        <Press look="solid" onPress={onExport}>
          {say('options.export')}
        </Press>
        <span class="transfer__file">
          <input
            id={id}
            class="unseen"
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = ''; // so that the same file, mended, can be chosen again
              if (file) onImport(file);
            }}
          />
          <label class="press press--solid" for={id}>
            {say('options.import')}
          </label>
        </span>
        <ResetSettings say={say} onReset={onReset} />
      </div>
      <p class="small" role="status" dir="auto">
        {outcome}
      </p>
    </div>
  );
}

/** While it asks, the button that was pressed is the one that goes back: pressing twice by accident loses nothing. */
function ResetSettings({ say, onReset }: Pick<SettingsTransferProps, 'say' | 'onReset'>) {
  const [asking, setAsking] = useState(false);
  const reset = () => {
    setAsking(false);
    onReset();
  };
  return (
    <span class="transfer__confirm">
      <span role="status">{asking && say('options.reset-confirm')}</span>
      <Press onPress={() => setAsking(!asking)}>{say(asking ? 'options.reset-no' : 'options.reset')}</Press>
      {asking && (
        <Press look="solid" onPress={reset}>
          {say('options.reset-yes')}
        </Press>
      )}
    </span>
  );
}
