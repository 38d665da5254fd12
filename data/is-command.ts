import { realpathSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** Whether the module at `url` was started by itself rather than imported; by way of a symbolic link too. */
export function isCommand(url: string): boolean {
  return argv[1] !== undefined && realpathSync(argv[1]) === fileURLToPath(url);
}
