/** Runs a script of ours as a process of its own, with nobody at a terminal. */
import { execFile } from 'node:child_process';

/** What it says on both outputs, and how it ends. */
export function runScript(script: string, args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile('node', [`scripts/${script}.ts`, ...args], (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
    child.stdin?.end();
  });
}
