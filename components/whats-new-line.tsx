import type { Say } from '../core/strings/strings.ts';
import { Press } from './press.tsx';

interface WhatsNewLineProps {
  version: string;
  say: Say;
  onOpen(): void;
}

/** One line after an update that brought something; it goes once it was followed. The dot says nothing the words do not. */
export function WhatsNewLine({ version, say, onOpen }: WhatsNewLineProps) {
  return (
    <div class="whats-new-line">
      <span class="whats-new-line__dot" aria-hidden="true" />
      <Press onPress={onOpen}>{say('news.line', { version })}</Press>
    </div>
  );
}
