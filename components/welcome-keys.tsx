import { useId } from 'preact/hooks';
import type { Say } from '../core/strings/strings.ts';
import { Press } from './press.tsx';

/** A keyboard command as it is set now. */
export interface SetKey {
  command: string;
  /** What the browser says of it; for commands we have no words of our own for. */
  description: string;
  /** Empty when none is set. */
  shortcut: string;
}

interface WelcomeKeysProps {
  keys: readonly SetKey[];
  say: Say;
  onChange(): void;
}

/** In the order in which they are told: browsers give them in one of their own. */
const WORDS = {
  _execute_action: 'welcome.keys.popup',
  'next-mention': 'welcome.keys.next',
  'previous-mention': 'welcome.keys.previous',
  'pause-here': 'welcome.keys.pause',
  'open-panel': 'welcome.keys.panel',
} as const;

/** The keyboard commands with their keys, and the way to change them. Nothing where there are no commands. */
export function WelcomeKeys({ keys, say, onChange }: WelcomeKeysProps) {
  const id = useId();
  if (keys.length === 0) return null;
  return (
    <section class="welcome__part" aria-labelledby={id}>
      <h2 id={id}>{say('welcome.keys')}</h2>
      <table class="keys" aria-labelledby={id}>
        <thead class="unseen">
          <tr>
            <th scope="col">{say('welcome.keys.command')}</th>
            <th scope="col">{say('welcome.keys.key')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(keys).map(({ command, description, shortcut }) => (
            <tr key={command}>
              <th scope="row">{wordsOf(command, description, say)}</th>
              <td>
                {shortcut === '' ? (
                  <span class="soft">{say('welcome.keys.none')}</span>
                ) : (
                  <kbd dir="ltr">{shortcut}</kbd>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Press onPress={onChange}>{say('welcome.keys.change')}</Press>
    </section>
  );
}

function wordsOf(command: string, description: string, say: Say): string {
  return Object.hasOwn(WORDS, command) ? say(WORDS[command as keyof typeof WORDS]) : description || command;
}

function inOrder(keys: readonly SetKey[]): SetKey[] {
  const known = Object.keys(WORDS);
  const rankOf = ({ command }: SetKey) => (known.includes(command) ? known.indexOf(command) : known.length);
  return [...keys].sort((one, other) => rankOf(one) - rankOf(other));
}
