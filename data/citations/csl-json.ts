/** An item of CSL-JSON, a field on each line. */
import { toCslItem } from './csl-item.ts';
import { makeCslJson } from './library.ts';
import type { Work } from './work.ts';

export function writeCslJson(work: Work, accessed: string): string {
  const fields = Object.entries(makeCslJson(toCslItem(work, accessed)));
  const lines = fields.map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `  {\n${lines.join(',\n')}\n  }`;
}
