/**
 * Draws public/icon/*.png from public/icon.svg: a closing quotation mark over an underlined word, on a grid that still
 * holds at 16 pixels. Run it after changing the drawing: `node scripts/draw-icons.mjs` (CHROMIUM=path to choose a browser).
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const PUBLIC = new URL('../public/', import.meta.url);
/** Stores want 96 pixels of drawing in the icon of 128, with empty space around it. */
const SIZES = [
  { size: 16, space: 0 },
  { size: 32, space: 0 },
  { size: 48, space: 0 },
  { size: 96, space: 0 },
  { size: 128, space: 16 },
];

const svg = await readFile(new URL('icon.svg', PUBLIC), 'utf8');
await mkdir(new URL('icon/', PUBLIC), { recursive: true });
const executablePath = process.env.CHROMIUM ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const { size, space } of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>
      body { margin: 0; background: none }
      svg { display: block; inline-size: ${size - 2 * space}px; margin: ${space}px }
    </style>${svg}`);
    const file = new URL(`icon/${size}.png`, PUBLIC);
    await writeFile(file, await page.screenshot({ omitBackground: true }));
    console.log(fileURLToPath(file));
  }
} finally {
  await browser.close();
}
