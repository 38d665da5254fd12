/**
 * Reads a document and goes on reading what changes in it: first everything, then only what is new.
 *
 *   changes ─▶ dirt ─(after a pause)─▶ pass: shadow roots ─▶ candidates ─▶ blocks ─▶ found ─▶ store ─▶ changed()
 */
import type { Mention, Refusal } from '../core/mentions/mention.ts';
import { readBlocks } from './blocks.ts';
import { createLooks, type Looks } from './looks.ts';
import { createNear, type Near } from './near.ts';
import { isShadowRoot, type Place, parentOf } from './plain-dom.ts';
import { seekCandidates, seekShadowRoots } from './seek.ts';
import { runInSlices } from './slices.ts';
import type { FoundInBlock, GrowingStore } from './store.ts';
import { createDirt, createWatcher, type Dirt, isClean, scopeOf } from './watcher.ts';

export interface ReadingWorld {
  document: Document;
  store: GrowingStore;
  /** Sure when it says no. */
  mayHold(text: string): boolean;
  find(text: string): { mentions: Mention[]; refusals: Refusal[] };
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
    let workedMs = 0;
    try {
      workedMs = await runInSlices(steps(taken, before), signal);
    } catch {
      // A page can hide or break what we read by. What was found stays; the next change is read as if nothing was.
    }
    isPassing = false;
    if (signal.aborted) return;
    pauseMs = Math.min(Math.max(PAUSE_MS, workedMs * SHARE), LONGEST_PAUSE_MS);
    if (veiled.size > 0) shown ??= createNear(unveil, signal);
    shown?.watch(new Set(veiled));
    world.passed(before.changes > 0);
    if (!isClean(dirt)) wake();
  }

  function* steps({ trees, touched, turned, gone, all }: Dirt, count: { changes: number }) {
    if (gone || all) {
      if (store.prune()) count.changes++;
      for (const each of [...veiled, ...roots] as Place[]) if (!each.isConnected) forget(each);
    }
    const top = document.documentElement;
    const wanted = new Set<Place>(all ? [top, ...roots] : []);
    for (const tree of trees) if (tree.isConnected) wanted.add(scopeOf(tree) as Place);
    yield* reread(all ? store.containers() : knownAt(touched, turned), count);
    yield* readRoots(wanted, count);
    if (lookForRoots || all) {
      lookForRoots = false;
      yield* readNewRoots(top, count);
      for (const root of roots) yield* readNewRoots(root, count);
    } else for (const tree of wanted) yield* readNewRoots(tree, count);
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

  function* readRoots(trees: Iterable<Place>, count: { changes: number }) {
    for (const tree of trees) {
      if (!tree.isConnected) continue;
      for (const candidate of seekCandidates(tree, world.mayHold, createLooks, (element) => veiled.add(element))) {
        if (candidate && read(candidate.container, candidate.looks)) count.changes++;
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
    const found: FoundInBlock[] = [];
    if (container.isConnected && !looks.shutBy(container)) {
      for (const block of readBlocks(container, looks)) {
        const { mentions, refusals } = world.find(block.text);
        found.push({ block, mentions, refused: refusals.length });
      }
    }
    return store.put(container, found);
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

  return { lookAgain };
}
