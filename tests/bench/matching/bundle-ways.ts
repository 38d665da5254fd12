/** Each way as one script for a page, as a bundler would ship it. */
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { WAYS } from './cells.ts';

export async function bundleWays(): Promise<Map<string, string>> {
  const scripts = new Map<string, string>();
  for (const { file } of WAYS) if (!scripts.has(file)) scripts.set(file, await bundleWay(file));
  return scripts;
}

export async function bundleWay(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(`ways/${file}.ts`, import.meta.url));
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [
    {
      output: [chunk],
    },
  ] = output as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return chunk.code;
}
