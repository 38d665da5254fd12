/** A script of the tests with all it imports, as text to put into a page. */
import { build } from 'vite';

export async function bundle(entry: string): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundled' } },
  })) as { output: { code: string }[] }[];
  const code = built?.output[0]?.code;
  if (!code) throw new Error(`${entry} was not bundled`);
  return code;
}
