/** Finds the mentions of an HTML page as a page session does: the very reading of the page, in a document without a browser. */
import { Window } from 'happy-dom';
import { lineOf } from '../core/around.ts';
import { aloneContext, findMentions } from '../core/mentions/find.ts';
import { mayHold } from '../core/mentions/prepare.ts';
import { DEFAULT_SETTINGS } from '../core/settings.ts';
import { createReading } from '../page/reading.ts';
import { createStore } from '../page/store.ts';
import type { Finding } from './describe-finding.ts';
import type { Finder } from './finder.ts';

/** Styles count as far as they stand in the page itself; scripts do not run, and nothing is fetched. */
export async function findInHtml(html: string, { prepared }: Finder): Promise<Finding> {
  const window = new Window({ settings: { disableCSSFileLoading: true, disableJavaScriptFileLoading: true } });
  layOut(window);
  window.document.write(html);
  const document = window.document as unknown as Document;
  const store = createStore({ ...DEFAULT_SETTINGS, density: 'all' });
  const life = new AbortController();
  await new Promise<void>((resolve) => {
    createReading(
      {
        document,
        store,
        isReady: () => true,
        getReady: async () => true,
        mayHold: (text) => mayHold(text, prepared.sure),
        mayHoldEcho: (text) => mayHold(text, prepared.echoes),
        find: (text, context = aloneContext()) => findMentions(text, prepared, { ...context, title: document.title }),
        findInTitle: () => findMentions(document.title, prepared),
        parts: () => DEFAULT_SETTINGS.parts,
        mayGoOn: () => true,
        met: () => {},
        passed: () => resolve(),
      },
      life.signal,
    );
  });
  life.abort();
  const found = {
    mentions: store
      .all()
      .map(({ mention, around }) => ({ mention, where: lineOf({ surface: mention.surface, around }) })),
    refusals: store
      .refusals()
      .map(({ refusal, around }) => ({ refusal, where: lineOf({ surface: refusal.surface, around }) })),
  };
  await window.happyDOM.close();
  return found;
}

/** What a browser has and Node has not: the page room takes it from the world around it, as it does in a page. */
function layOut(window: Window): void {
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis) continue;
    Object.defineProperty(globalThis, name, { get: () => Reflect.get(window, name), configurable: true });
  }
}
