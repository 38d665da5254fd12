/**
 * Reads a document and goes on reading what changes in it: first everything, then only what is new.
 *
 *   changes ─▶ dirt ─(after a pause)─▶ pass: shadow roots ─▶ candidates ─▶ blocks ─▶ found ─▶ store ─▶ changed()
 *                                          then, knowing the page: echoes ─▶ what is unsettled ─▶ store
 */
import type { Context, Found } from '../core/mentions/find.ts';
import type { PlaceInPage } from '../core/mentions/place-in-page.ts';
import { readBlocks } from './blocks.ts';
import { createLeads } from './lead.ts';
import { createLooks, type Looks } from './looks.ts';
import { createNear, type Near } from './near.ts';
import { createParts, type PartOfPage } from './parts.ts';
import { isShadowRoot, type Place, parentOf } from './plain-dom.ts';
import { seekCandidates, seekShadowRoots } from './seek.ts';
import { runInSlices } from './slices.ts';
import type { FoundInBlock, GrowingStore } from './store.ts';
import { createSubject } from './subject.ts';
import { createDirt, createWatcher, type Dirt, isClean, scopeOf } from './watcher.ts';

export interface ReadingWorld {
  document: Document;
  store: GrowingStore;
  /** Whether `find` can be called; `getReady` makes it so, and answers whether it could. */
  isReady(): boolean;
  getReady(): Promise<boolean>;
  /** Sure when it says no. */
  mayHold(text: string): boolean;
  /** The same for names that count only where something surer stands on the page. */
  mayHoldEcho(text: string): boolean;
  /** Without a context, as if the text stood alone under the title of the page. */
  find(text: string, context?: Omit<Context, 'title'>): Found;
  /** What stands in the title of the page. */
  findInTitle(): Found;
  /** Whether menus, comments and the like are read too. When it changes, call `again`. */
  parts(): 'text' | 'all';
  /** Before every pass: false ends it all. */
  mayGoOn(): boolean;
  /** A tree is read for the first time: the document, or an open shadow root. */
  met(root: Document | ShadowRoot): void;
  /** After a pass; `isDifferent` when the store is. */
  passed(isDifferent: boolean): void;
}

/** Changes are put together for so long before they are read. */
const PAUSE_MS = 60;
/** A page that changes all the time gets at most a twentieth of the time for it. */
const SHARE = 20;
const LONGEST_PAUSE_MS = 2_000;
/** Shadow roots attached to elements that are already there make no record: the page is asked for them again, a few times. */
const LATE_ROOTS_MS = [250, 1_000, 4_000, 12_000];

export interface Reading {
  /** Something may have been attached or shown that leaves no record (the reader has clicked, the tab has come back). */
  lookAgain(): void;
  /** What counts as a mention is different: everything that is known is judged again. */
  again(): void;
  /** Where in the page's text a place stands, as the last pass saw it. */
  placeOf(place: Place): PlaceInPage;
}

export function createReading(world: ReadingWorld, signal: AbortSignal): Reading {
  const { document, store } = world;
  const roots = new Set<ShadowRoot>();
  const veiled = new Set<Element>();
  let dirt = createDirt();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPassing = false;
  let pauseMs = 0;
  let lookForRoots = false;
  let parts = createParts(document);
  let leads = createLeads(document, parts.of);
  const subject = createSubject();
  /** A place that may hold a mention was met before anything could be found in it. */
  let isWanted = false;
  /** What was read in this pass. */
  let met = new Set<Place>();
  const answers = new Map<PartOfPage, boolean>();

  /** Made only for a page that hides a mention: most hide none. */
  let shown: Near | null = null;
  const watcher = createWatcher(
    () => wake(),
    () => dirt,
    signal,
  );

  function wake(waitMs = pauseMs): void {
    if (timer !== undefined || isPassing || signal.aborted) return;
    timer = setTimeout(pass, waitMs);
  }

  async function pass(): Promise<void> {
    timer = undefined;
    if (signal.aborted || !world.mayGoOn()) return;
    isPassing = true;
    const before = { changes: 0 };
    const taken = dirt;
    dirt = createDirt();
    if (isWanted) taken.all = true;
    isWanted = false;
    parts = createParts(document);
    leads = createLeads(document, parts.of);
    met = new Set();
    let workedMs = 0;
    try {
      workedMs = await runInSlices(steps(taken, before), signal);
      noteAnswers();
    } catch {
      // A page can hide or break what we read by. What was found stays; the next change is read as if nothing was.
    }
    // What was passed over is read then. Without an answer, the next change asks again.
    const isReadyNow = isWanted && !signal.aborted && (await world.getReady());
    isPassing = false;
    if (signal.aborted) return;
    if (isReadyNow) return void pass();
    pauseMs = Math.min(Math.max(PAUSE_MS, workedMs * SHARE), LONGEST_PAUSE_MS);
    if (veiled.size > 0) shown ??= createNear(unveil, signal);
    shown?.watch(new Set(veiled));
    world.passed(before.changes > 0);
    if (!isClean(dirt)) wake();
  }

  function* steps({ trees, touched, turned, gone, all }: Dirt, count: { changes: number }) {
    if (gone || all) {
      if (store.prune()) count.changes++;
      subject.prune();
      for (const each of [...veiled, ...roots] as Place[]) if (!each.isConnected) forget(each);
    }
    const top = document.documentElement;
    const wasKnown = subject.isKnown();
    const wanted = new Set<Place>(all ? [top, ...roots] : []);
    for (const tree of trees) if (tree.isConnected) wanted.add(scopeOf(tree) as Place);
    yield* reread(all ? store.containers() : knownAt(touched, turned), count);
    yield* readRoots(wanted, count);
    if (lookForRoots || all) {
      lookForRoots = false;
      yield* readNewRoots(top, count);
      for (const root of roots) yield* readNewRoots(root, count);
    } else for (const tree of wanted) yield* readNewRoots(tree, count);
    if (!subject.isKnown()) return;
    yield* readRoots(wasKnown ? wanted : new Set<Place>([top, ...roots]), count, world.mayHoldEcho);
    yield* settle(count);
  }

  /** With what comes late, a part that was all a page had may be so no more, or the other way round: then all is read again. */
  function noteAnswers(): void {
    if (signal.aborted || world.parts() === 'all') return;
    for (const [part, was] of answers) if (was) parts.reads(part);
    for (const [part, is] of parts.answers()) {
      if (answers.get(part) === !is) dirt.all = true;
      answers.set(part, is);
    }
  }

  function unveil(): void {
    for (const element of veiled) {
      if (!shown?.has(element)) continue;
      dirt.trees.add(element);
      veiled.delete(element);
    }
    wake();
  }

  function forget(place: Place): void {
    veiled.delete(place as Element);
    roots.delete(place as ShadowRoot);
  }

  function* readRoots(trees: Iterable<Place>, count: { changes: number }, mayHold = world.mayHold) {
    for (const tree of trees) {
      if (!tree.isConnected) continue;
      for (const candidate of seekCandidates(tree, mayHold, createLooks, (element) => veiled.add(element))) {
        if (candidate && !world.isReady()) {
          isWanted = true;
          return;
        }
        if (candidate && !met.has(candidate.container) && read(candidate.container, candidate.looks)) count.changes++;
        yield null;
      }
    }
  }

  function* readNewRoots(tree: Place, count: { changes: number }): Generator<null> {
    for (const root of seekShadowRoots(tree)) {
      if (root && !roots.has(root)) {
        meet(root);
        yield* readRoots([root], count);
      }
      yield null;
    }
  }

  function meet(root: ShadowRoot): void {
    roots.add(root);
    watcher.watch(root);
    world.met(root);
  }

  /** What was touched may have become another text, or none. */
  function* reread(known: Iterable<Place>, count: { changes: number }) {
    const looks = createLooks();
    for (const container of known) {
      if (read(container, looks)) count.changes++;
      yield null;
    }
  }

  /** The containers with mentions whose own text was touched, and those inside what was turned. */
  function knownAt(touched: Iterable<Node>, turned: ReadonlySet<Element>): Set<Place> {
    const known = new Set<Place>();
    for (const place of [...touched, ...turned]) {
      let at: Node | null = place;
      while (at && !store.holds(at as Place)) at = isShadowRoot(at) ? null : parentOf(at);
      if (at) known.add(at as Place);
    }
    for (const element of turned) {
      for (const container of store.containers()) if (element.contains(container)) known.add(container);
    }
    return known;
  }

  function read(container: Place, looks: Looks): boolean {
    met.add(container);
    const isRead =
      container.isConnected && !looks.shutBy(container) && (world.parts() === 'all' || parts.isRead(container));
    const found = isRead ? readBlocks(container, looks).map((block) => ({ block, ...world.find(block.text) })) : [];
    subject.note(container, found.length > 0 ? leads.placeOf(container) : 'body', found);
    return store.put(container, found);
  }

  /** Decides, with all that is known of the page, what the blocks alone could not. */
  function* settle(count: { changes: number }) {
    for (const { container, context, settled } of subject.unsettled(met, world.findInTitle())) {
      let { person } = context;
      const found = readBlocks(container, createLooks()).map((block): FoundInBlock => {
        const inBlock = world.find(block.text, { ...context, person });
        person = inBlock.person;
        return { block, ...inBlock };
      });
      settled(person);
      if (store.put(container, found)) count.changes++;
      yield null;
    }
  }

  world.met(document);
  watcher.watch(document);
  dirt.trees.add(document.documentElement);
  lookForRoots = true;
  void pass();
  const timers = LATE_ROOTS_MS.map((delayMs) => setTimeout(lookAgain, delayMs));
  signal.addEventListener('abort', () => [timer, ...timers].forEach(clearTimeout), { once: true });

  function lookAgain(): void {
    lookForRoots = true;
    wake();
  }

  function again(): void {
    dirt.all = true;
    wake(0);
  }

  return { lookAgain, again, placeOf: (place) => leads.placeOf(place) };
}
