/** The yardstick: an extension whose content script walks the page's text and does nothing with it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WALK = `
function walk() {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length;
  return length;
}
globalThis.walked = walk();
`;

/** Writes it into a temporary folder and returns that. */
export function writeWalker(): string {
  const folder = mkdtempSync(join(tmpdir(), 'walker-'));
  const manifest = {
    manifest_version: 3,
    name: 'A bare walk over the text',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['<all_urls>'], js: ['walk.js'], run_at: 'document_idle' }],
    options_ui: { page: 'options.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'walk.js'), WALK);
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'options.html'), '<!doctype html><title>Nothing to choose</title>');
  return folder;
}
