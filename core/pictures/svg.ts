/**
 * A drawing as a file of its own: with its title, what it shows, its signs, its sources, and the colours of the light
 * theme. Nothing in it is fetched, and it needs no style sheet.
 */
import type { Say } from '../strings/strings.ts';
import type { Box, Drawing, Point, Shape, Words } from './drawing.ts';
import type { LegendEntry } from './legend.ts';
import { SWATCH } from './legend.ts';
import { appearanceOf, LIGHT, type Look } from './looks.ts';
import type { PictureSource } from './print.ts';
import { wrap } from './text-width.ts';

export interface Caption {
  title: string;
  description: string;
  limits: string;
  legend: readonly LegendEntry[];
  sources: readonly PictureSource[];
}

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";
const MARGIN = 16;
const TITLE = { size: 17, bold: true };
const TEXT = { size: 11 };
const LINE = 16;

export function writeSvg(drawing: Drawing, caption: Caption, say: Say): string {
  const width = drawing.width + 2 * MARGIN;
  const room = drawing.width;
  const isRtl = say.dir === 'rtl';
  const shapes: Shape[] = [];
  let y = MARGIN;

  const add = (lines: readonly string[], type: { size: number; bold?: boolean }, look: Look, line = LINE) => {
    for (const text of lines) {
      y += line;
      shapes.push({ kind: 'words', x: isRtl ? room : 0, y, text, ...type, align: isRtl ? 'right' : 'left', look });
    }
  };
  add(wrap(caption.title, TITLE, room), TITLE, 'words', 22);
  y += 12;
  const top = y;
  y += drawing.height + 10;
  for (const entry of caption.legend) shapes.push(...legendShapes(entry));
  y += 6;
  add(wrap(caption.limits, TEXT, room), TEXT, 'words-soft');
  y += 8;
  add([say('pictures.sources')], { ...TEXT, bold: true }, 'words');
  for (const line of sourceLines(caption.sources, say)) add(wrap(line, TEXT, room), TEXT, 'words-soft');
  const height = y + MARGIN + 4;

  const body = shapes.map((shape) => writeShape(shape, say)).join('');
  const picture = drawing.shapes.map((shape) => writeShape(shape, say)).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}"`,
    ` viewBox="0 0 ${round(width)} ${round(height)}" role="img" lang="${escapeXml(say.language)}" aria-labelledby="title desc"`,
    ` font-family="${escapeXml(FONT)}">`,
    `<title id="title">${escapeXml(caption.title)}</title><desc id="desc">${escapeXml(caption.description)}</desc>`,
    `<rect width="100%" height="100%" fill="${LIGHT.paper}"/>`,
    `<g transform="translate(${MARGIN} 0)">${body}<g transform="translate(0 ${round(top)})">${picture}</g></g></svg>\n`,
  ].join('');

  function legendShapes({ shapes: swatch, words }: LegendEntry): Shape[] {
    const lines = wrap(words, TEXT, room - SWATCH.width - 10);
    const first = y;
    const side = isRtl ? room - SWATCH.width : 0;
    const moved = swatch.map((shape) => move(shape, side, first + 4));
    const text = lines.map((line): Words => {
      y += LINE + 2;
      const x = isRtl ? side - 8 : SWATCH.width + 8;
      return { kind: 'words', x, y: y - 2, text: line, ...TEXT, align: isRtl ? 'right' : 'left', look: 'words' };
    });
    y = Math.max(y, first + SWATCH.height + 4);
    return [...moved, ...text];
  }
}

/** The sources of each interest together, after what is at stake for them. */
function sourceLines(sources: readonly PictureSource[], say: Say): string[] {
  const notes = [...new Set(sources.map(({ interestNote }) => interestNote))];
  return notes.map((note) => {
    const own = sources.filter(({ interestNote }) => interestNote === note).map((source) => sourceText(source, say));
    return `${note.replace(/[.:]$/, '')}: ${own.join('; ')}.`;
  });
}

function sourceText({ publisher, title, date, dateNote, verified }: PictureSource, say: Say): string {
  const when = dateNote ?? (date === null ? '' : say.date(date));
  const doubt = verified ? '' : ` (${say('pictures.not-verified')})`;
  return `${publisher}, “${title}”${when && `, ${when}`}${doubt}`;
}

function move(shape: Shape, dx: number, dy: number): Shape {
  const shift = ([x, y]: Point): Point => [x + dx, y + dy];
  switch (shape.kind) {
    case 'line':
    case 'area':
      return { ...shape, points: shape.points.map(shift) };
    case 'item':
      return { ...shape, box: moved(shape.box), shapes: shape.shapes.map((each) => move(each, dx, dy)) };
    default:
      return moved(shape);
  }
  function moved<B extends { x: number; y: number }>(one: B): B {
    return { ...one, x: one.x + dx, y: one.y + dy };
  }
}

function writeShape(shape: Shape, say: Say): string {
  switch (shape.kind) {
    case 'words':
      return writeWords(shape, say);
    case 'line':
      return `<polyline points="${pointsText(shape.points)}"${paint(shape.look)}/>`;
    case 'area':
      return `<polygon points="${pointsText(shape.points)}"${paint(shape.look)}/>`;
    case 'rect':
      return `<rect${boxText(shape)}${shape.radius ? ` rx="${shape.radius}"` : ''}${paint(shape.look)}/>`;
    case 'circle':
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${shape.radius}"${paint(shape.look)}/>`;
    case 'view': {
      const paths = shape.paths.map(
        ({ d, look }) => `<path d="${escapeXml(d)}"${paint(look)} vector-effect="non-scaling-stroke"/>`,
      );
      return `<svg${boxText(shape)} viewBox="0 0 ${shape.units.join(' ')}">${paths.join('')}</svg>`;
    }
    case 'item':
      return `<g>${shape.shapes.map((each) => writeShape(each, say)).join('')}</g>`;
  }
}

const ANCHOR = { left: 'start', middle: 'middle', right: 'end' } as const;

function writeWords({ x, y, text, size, bold, align, look, isData }: Words, say: Say): string {
  const lang = isData && say.language !== 'en' ? ' lang="en"' : '';
  const weight = bold ? ' font-weight="600"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${weight} text-anchor="${ANCHOR[align]}"${lang}${paint(look)}>${escapeXml(text)}</text>`;
}

/** Colours and lines as attributes, in the order fill, stroke. */
function paint(look: Look): string {
  const { fill, stroke, strokeWidth, dash, rim } = appearanceOf(look);
  return [
    ` fill="${fill ? LIGHT[fill] : 'none'}"`,
    stroke ? ` stroke="${LIGHT[stroke]}" stroke-width="${strokeWidth ?? 1}"` : '',
    dash ? ` stroke-dasharray="${dash}"` : '',
    rim ? ` stroke="${LIGHT[rim]}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : '',
  ].join('');
}

function boxText({ x, y, width, height }: Box): string {
  return ` x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
}

function pointsText(points: readonly Point[]): string {
  return points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Also leaves out what XML has no place for: control characters. */
export function escapeXml(text: string): string {
  return [...text]
    .filter((letter) => letter >= ' ' || letter === '\t' || letter === '\n')
    .map((letter) => ESCAPES[letter] ?? letter)
    .join('');
}
