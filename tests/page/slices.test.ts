import { expect, test } from 'vitest';
import { letPageRun, runInSlices } from '../../page/slices.ts';

/** Steps that each keep the processor busy, as far as the clock can tell. */
function* busySteps(count: number, stepMs: number, done: number[]): Generator<void> {
  for (let step = 0; step < count; step++) {
    const untilMs = performance.now() + stepMs;
    while (performance.now() < untilMs);
    done.push(step);
    yield;
  }
}

test('all steps are taken, with pauses between slices', async () => {
  const done: number[] = [];
  let pauses = 0;
  await runInSlices(busySteps(8, 3, done), new AbortController().signal, async () => {
    pauses++;
  });
  expect(done).toHaveLength(8);
  expect(pauses).toBeGreaterThan(0);
});

test('short work is done in one slice', async () => {
  let pauses = 0;
  await runInSlices(busySteps(3, 0, []), new AbortController().signal, async () => {
    pauses++;
  });
  expect(pauses).toBe(0);
});

test('nothing more is done after the end', async () => {
  const life = new AbortController();
  const done: number[] = [];
  await runInSlices(busySteps(100, 3, done), life.signal, async () => life.abort());
  expect(done.length).toBeLessThan(100);
});

test('an error in a step is passed on', async () => {
  function* failing(): Generator<void> {
    yield;
    throw new Error('the page broke it');
  }
  await expect(runInSlices(failing(), new AbortController().signal)).rejects.toThrow('the page broke it');
});

test('the page gets its turn', async () => {
  let ran = false;
  setTimeout(() => {
    ran = true;
  }, 0);
  await letPageRun();
  await letPageRun();
  expect(ran).toBe(true);
});
