// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { timelineLegend } from '../../../core/pictures/legend.ts';
import { appearanceOf, LIGHT, LOOKS, type Look } from '../../../core/pictures/looks.ts';
import { drawMap } from '../../../core/pictures/map.ts';
import { escapeXml, writeSvg } from '../../../core/pictures/svg.ts';
import { drawTimeline } from '../../../core/pictures/timeline.ts';
import { strings } from '../../../core/strings/strings.ts';
import { smallPrint } from './small-pictures.ts';

const say = strings('en');

function saved(title = 'Dates & <events>') {
  const print = smallPrint();
  const sources = Object.values(print.sources);
  const caption = { title, description: 'What is “drawn”', limits: 'No more.', legend: timelineLegend(say), sources };
  return writeSvg(drawTimeline(print.timeline, 800, say), caption, say);
}

function parse(text: string): Document {
  return new DOMParser().parseFromString(text, 'image/svg+xml');
}

describe('a saved picture', () => {
  test('names and describes itself', () => {
    const root = parse(saved()).documentElement;
    expect(root.querySelector('title')?.textContent).toBe('Dates & <events>');
    expect(root.querySelector('desc')?.textContent).toBe('What is “drawn”');
    expect(root.getAttribute('aria-labelledby')).toBe('title desc');
    expect(root.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
  });

  test('says its signs, its limits and its sources with what is at stake for them', () => {
    const words = [...parse(saved()).querySelectorAll('text')].map((text) => text.textContent).join(' ');
    expect(words).toContain('Disputed: other sources say otherwise');
    expect(words).toContain('No more.');
    expect(words).toContain('the note on paper: The Paper, “Of paper”, 1 May 2013.');
  });

  test('asks nobody for anything: no style sheet, no script, no address to fetch, no colour of a theme', () => {
    expect(saved()).not.toMatch(/<style|<script|<image|href|url\(|var\(|style=|class=/);
  });

  test('is as large as what is in it', () => {
    const root = parse(saved()).documentElement;
    const height = Number(root.getAttribute('height'));
    const lowest = Math.max(...[...root.querySelectorAll('text')].map((text) => Number(text.getAttribute('y'))));
    expect(lowest).toBeLessThan(height);
    expect(root.getAttribute('viewBox')).toBe(`0 0 832 ${height}`);
  });

  test('draws a map with lines that stay thin at any size', () => {
    const print = smallPrint();
    const caption = { title: 'Map', description: '', limits: '', legend: [], sources: [] };
    const paths = [...parse(writeSvg(drawMap(print, 800, say), caption, say)).querySelectorAll('svg svg path')];
    expect(paths.map((path) => path.getAttribute('vector-effect'))).toEqual(Array(4).fill('non-scaling-stroke'));
  });

  test.each([
    ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
    ["it's", 'it&#39;s'],
    ['bell\u0007', 'bell'],
  ])('%j is written %j', (text, written) => {
    expect(escapeXml(text)).toBe(written);
  });
});

describe('the colours of a saved picture', () => {
  const css = readFileSync('components/theme.css', 'utf8');
  const light = css.slice(0, css.indexOf('@media'));

  test.each([
    ['paper', 'paper'],
    ['raised', 'paper-raised'],
    ['ink', 'ink'],
    ['soft', 'ink-soft'],
    ['line', 'line'],
    ['accent', 'accent'],
    ['tint', 'accent-paper'],
    ['on-accent', 'on-accent'],
  ] as const)('%s is the light theme’s %s', (tone, property) => {
    expect(light).toContain(`--${property}: ${LIGHT[tone]};`);
  });

  test('every tone that is used has a custom property in the page', () => {
    const page = readFileSync('components/pictures.css', 'utf8');
    const looks = Object.keys(LOOKS) as Look[];
    const used = new Set(
      looks.flatMap((look) => [appearanceOf(look).fill, appearanceOf(look).stroke, appearanceOf(look).rim]),
    );
    for (const tone of used) if (tone) expect(page).toContain(`--picture-${tone}:`);
  });
});
