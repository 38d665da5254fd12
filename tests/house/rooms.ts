/** Which room may know what, and how to mend it when one knows too much. */
import type { Import, SourceFile } from './source-file.ts';

export interface Room {
  rooms: string[];
  packages: string[];
  mend: string;
}

/** The table of the house. A room may always know itself. */
export const ROOMS: Record<string, Room> = {
  core: {
    rooms: [],
    // minisearch is an index over plain values, as pure as core itself.
    packages: ['zod', 'minisearch'],
    mend: 'core decides and knows no world: hand in what it needs as a value, or move the code to the room that may know it',
  },
  components: {
    rooms: ['core'],
    packages: ['preact'],
    mend: 'a view gets props and tells events: let the entrypoint fetch and connect',
  },
  page: {
    rooms: ['core'],
    packages: ['preact', '@floating-ui/dom'],
    mend: 'page knows the reader’s document only: let the entrypoint hand in what comes from elsewhere',
  },
  platform: {
    rooms: ['core'],
    packages: ['webextension-polyfill', 'wxt', 'idb'],
    mend: 'platform knows the extension API only: decide in core, draw in components, connect in the entrypoint',
  },
  data: {
    rooms: ['core'],
    // The citation library runs when the prints are made and goes into no bundle: docs/decisions/0015-citations.md
    packages: [
      'node',
      '@citation-js/core',
      '@citation-js/plugin-bibtex',
      '@citation-js/plugin-csl',
      '@citation-js/plugin-ris',
      // They draw the map at build.
      'd3-geo',
      'topojson-client',
      'world-atlas',
    ],
    mend: 'the press knows core and Node: move what is shared into core',
  },
  entrypoints: {
    rooms: ['core', 'components', 'page', 'platform', 'data/prints'],
    packages: ['preact', 'wxt'],
    mend: 'an entrypoint connects rooms: put what two of them share into a room, and leave libraries to the rooms',
  },
};

/** Everything a file takes at run time that its room may not know, each with how to mend it. */
export function findTrespass({ path, imports }: SourceFile): string[] {
  const name = path.split('/')[0] ?? '';
  const room = ROOMS[name];
  if (!room) return [];
  return imports
    .filter((each) => !each.isType && !mayKnow(name, room, path, each))
    .map(({ specifier }) => `${path} takes ${specifier}. To mend: ${room.mend}; or write \`import type\`.`);
}

function mayKnow(name: string, room: Room, path: string, { target, isLocal }: Import): boolean {
  if (!isLocal) return room.packages.includes(target.startsWith('node:') ? 'node' : target);
  if (name === 'entrypoints' && target.startsWith('entrypoints/')) {
    // The gallery shows views as they are dressed on their own pages.
    return entryOf(target) === entryOf(path) || (entryOf(path) === 'gallery' && target.endsWith('.css'));
  }
  return [name, ...room.rooms].some((each) => target.startsWith(`${each}/`));
}

/** The entrypoint a file belongs to: `entrypoints/popup/main.tsx` and `entrypoints/popup.ts` are of `popup`. */
function entryOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\..*$/, '');
}

/** What must not be in the script that every page loads. */
export const TOO_HEAVY = [
  { what: 'zod', pattern: /^zod$/ },
  { what: 'preact', pattern: /^preact$/ },
  { what: 'webextension-polyfill', pattern: /^(webextension-polyfill|wxt\/browser)$/ },
  { what: 'knowledge-base.json', pattern: /knowledge-base\.json$/ },
  { what: 'citations.json', pattern: /citations\.json$/ },
];

/**
 * The ways from one file to what is too heavy, following everything that is taken at run time.
 *
 * `wxt` is looked at by its whole specifier: `wxt/browser` is the polyfill, `wxt/utils/define-unlisted-script` is a line.
 */
export function findWeight(start: string, files: Map<string, SourceFile>): string[] {
  const found: string[] = [];
  const ways = new Map([[start, [start]]]);
  for (const [path, way] of ways) {
    for (const { target, specifier, isType } of files.get(path)?.imports ?? []) {
      if (isType) continue;
      const heavy = TOO_HEAVY.find(({ pattern }) => pattern.test(target) || pattern.test(specifier));
      if (heavy)
        found.push(
          `${[...way, specifier].join(' → ')}. To mend: every page would load ${heavy.what}; ask the worker for it.`,
        );
      else if (!ways.has(target)) ways.set(target, [...way, target]);
    }
  }
  return found;
}
