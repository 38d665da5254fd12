/**
 * How the parts of a drawing look: the one list, for the picture in the page and for the saved file.
 *
 * A tone is a colour of the theme. In the page it is a custom property, so that a picture follows dark and forced
 * colours; in a saved file it is the light theme's colour, since a file has no theme.
 */
export const LIGHT = {
  paper: '#ffffff',
  raised: '#f4f6f7',
  ink: '#1a2226',
  soft: '#52606a',
  line: '#d9dfe3',
  strong: '#9aa8b0',
  accent: '#0b5a66',
  tint: '#e3eff1',
  'on-accent': '#ffffff',
} as const;

export type Tone = keyof typeof LIGHT;

export interface Appearance {
  fill?: Tone;
  stroke?: Tone;
  strokeWidth?: number;
  dash?: string;
  /** Words over lines: a rim of this tone around each letter. */
  rim?: Tone;
}

export const LOOKS = {
  words: { fill: 'ink' },
  'words-soft': { fill: 'soft' },
  'words-accent': { fill: 'accent' },
  'words-on-accent': { fill: 'on-accent' },
  'words-on-map': { fill: 'ink', rim: 'paper' },
  'words-soft-on-map': { fill: 'soft', rim: 'paper' },

  band: { fill: 'raised', stroke: 'strong', strokeWidth: 1 },
  tick: { stroke: 'strong', strokeWidth: 1 },
  break: { stroke: 'soft', strokeWidth: 1.5 },
  pole: { stroke: 'strong', strokeWidth: 1 },
  'pole-disputed': { stroke: 'strong', strokeWidth: 1, dash: '3 3' },
  mark: { fill: 'accent', stroke: 'paper', strokeWidth: 1.5 },
  'mark-disputed': { fill: 'paper', stroke: 'accent', strokeWidth: 1.75 },
  span: { stroke: 'accent', strokeWidth: 5 },
  'span-disputed': { stroke: 'accent', strokeWidth: 3, dash: '5 4' },

  sea: { fill: 'tint' },
  land: { fill: 'paper', stroke: 'strong', strokeWidth: 0.75 },
  border: { stroke: 'line', strokeWidth: 1 },
  frame: { stroke: 'strong', strokeWidth: 1 },
  leader: { stroke: 'soft', strokeWidth: 1 },
  dot: { fill: 'ink', stroke: 'paper', strokeWidth: 1 },
  ring: { fill: 'paper', stroke: 'ink', strokeWidth: 2 },
  /** The article's rank: a filled shape with round ends. */
  badge: { fill: 'accent', stroke: 'accent', strokeWidth: 1.5 },
  /** The rank by birthplace: an outlined square. */
  square: { fill: 'paper', stroke: 'accent', strokeWidth: 1.5 },

  grid: { stroke: 'line', strokeWidth: 1 },
  base: { stroke: 'soft', strokeWidth: 1 },
  bar: { fill: 'accent' },
  'bar-other': { fill: 'paper', stroke: 'accent', strokeWidth: 1.25 },
  slope: { stroke: 'accent', strokeWidth: 1.75 },
  range: { stroke: 'accent', strokeWidth: 3 },
  'range-disputed': { stroke: 'accent', strokeWidth: 2, dash: '5 4' },
} as const satisfies Record<string, Appearance>;

export type Look = keyof typeof LOOKS;

export function appearanceOf(look: Look): Appearance {
  return LOOKS[look];
}
