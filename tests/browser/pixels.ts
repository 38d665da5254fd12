/** What is really painted: screenshots, read pixel by pixel. Only a highlight's pixels tell that it shows. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { Box } from '../../scripts/browser/card.ts';

export interface Picture {
  width: number;
  height: number;
  /** `#rrggbb` at a place; the alpha is not looked at, screenshots have none. */
  at(x: number, y: number): string;
}

/** The colour most of a box is painted in: behind words, that is their background. */
export async function groundOf(page: Page, box: Box): Promise<string> {
  const picture = await photograph(page, box);
  const seen = new Map<string, number>();
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      const colour = picture.at(x, y);
      seen.set(colour, (seen.get(colour) ?? 0) + 1);
    }
  }
  const [most] = [...seen].sort((a, b) => b[1] - a[1]);
  if (!most) throw new Error('the box is empty');
  return most[0];
}

/** A picture of a box of the page, in client coordinates (the page must not be scrolled sideways). */
export async function photograph(page: Page, { x, y, width, height }: Box): Promise<Picture> {
  const scrolled = await page.evaluate(() => window.scrollY);
  const clip = { x: Math.ceil(x), y: Math.ceil(y + scrolled), width: Math.floor(width), height: Math.floor(height) };
  return readPng(Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false })));
}

/** Reads the kind of PNG that browsers write: 8 bits a channel, RGB or RGBA, not interlaced. */
export function readPng(png: Buffer): Picture {
  const parts: Buffer[] = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') {
      width = data.readUInt32BE(0);
      height = data.readUInt32BE(4);
      channels = data[9] === 6 ? 4 : 3;
      if (data[8] !== 8 || (data[9] !== 2 && data[9] !== 6) || data[12] !== 0) throw new Error('another kind of PNG');
    }
    if (kind === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  return {
    width,
    height,
    at(x, y) {
      const start = (y * width + x) * channels;
      return `#${pixels.toString('hex', start, start + 3)}`;
    },
  };
}

/** Undoes the five line filters of PNG (W3C PNG, section 9.2). */
function unfilter(raw: Buffer, stride: number, height: number, channels: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? (out[y * stride + x - channels] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = y > 0 && x >= channels ? (out[(y - 1) * stride + x - channels] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
