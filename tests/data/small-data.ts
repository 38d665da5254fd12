/** Writes the small knowledge of the core's tests into a directory of its own, and takes it away after the test. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { filesOf, type SmallKnowledge, smallKnowledge } from '../core/knowledge/small-knowledge.ts';

export async function emptyDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

export async function smallData(change: (small: SmallKnowledge) => void = () => {}): Promise<string> {
  const dir = await emptyDir();
  const small = smallKnowledge();
  change(small);
  for (const { file, data } of filesOf(small)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), JSON.stringify(data, null, 2));
  }
  return dir;
}
