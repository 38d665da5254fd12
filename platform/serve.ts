/** The worker's end of the messages in `core/messages`. */
import type { Answer, Ask } from '../core/messages.ts';
import { readAsk } from '../core/read-message.ts';
import { browser, type Runtime } from './browser.ts';
import { report, sayError } from './report.ts';

/** What answers each kind of ask. A handler may throw or reject: the asker then gets the error as a value. */
export type Handlers = {
  [Name in Ask['ask']]: (ask: Extract<Ask, { ask: Name }>, sender: Runtime.MessageSender) => unknown;
};

/**
 * Answers the asks of page sessions. To be called at the top of the worker, so that a message can wake it.
 *
 * Anyone else's messages are left alone; a message of ours that is no ask is answered with an error.
 */
export function serve(handlers: Handlers): void {
  // By callback, not by promise: some Chromiums have `browser` but no promises here, and the polyfill steps aside there.
  const listen = (raw: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    answer(handlers, raw, sender).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);
}

async function answer(handlers: Handlers, raw: unknown, sender: Runtime.MessageSender): Promise<Answer<unknown>> {
  const ask = readAsk(raw);
  if (!ask) return { ok: false, error: 'this is nothing that can be asked' };
  try {
    const handle = handlers[ask.ask] as (ask: Ask, sender: Runtime.MessageSender) => unknown;
    return { ok: true, value: (await handle(ask, sender)) ?? null };
  } catch (error) {
    report(`answering “${ask.ask}”`, error);
    return { ok: false, error: sayError(error) };
  }
}

/** The frame that asks. Throws for a sender without a tab: extension pages ask for no card. */
export function frameOf(sender: Runtime.MessageSender): { tabId: number; frameId: number } {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('the asker is not in a tab');
  return { tabId, frameId: sender.frameId ?? 0 };
}
