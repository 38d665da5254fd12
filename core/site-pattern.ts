/** Reads the patterns of the site list. `core/sites` says what they mean. */
import { MAX_PATTERN_LENGTH } from './settings.ts';

export interface ParsedPattern {
  file: boolean;
  /** Lower-case ASCII; `*` for all pages, empty for files. */
  host: string;
  /** Only what is under the host. */
  below: boolean;
  port: string;
  path: string;
  /** The path goes on after `path`. */
  open: boolean;
  /** How specific it is: the host counts most, then `*.`, then the port, then the path. */
  weight: number;
}

const STAR = 'a star can stand only before the site (*.example.org) or at the end of a path (example.org/news/*)';

/**
 * Checks what a reader typed. `pattern` is the form to store: `https://Bücher.example/` → `xn--bcher-kva.example`.
 * `error` completes "This is not a site: …".
 */
export function checkPattern(text: string): { ok: true; pattern: string } | { ok: false; error: string } {
  const parsed = parsePattern(text);
  if (typeof parsed === 'string') return { ok: false, error: parsed };
  const { file, host, below, port, path, open } = parsed;
  const end = open ? `${path}*` : path;
  const tail = end === '/*' ? '' : end;
  const pattern = file ? `file://${tail}` : `${below ? '*.' : ''}${host}${port && `:${port}`}${tail}`;
  return pattern.length <= MAX_PATTERN_LENGTH ? { ok: true, pattern } : { ok: false, error: 'it is too long' };
}

/** The pattern's parts, or what is wrong with it. */
export function parsePattern(text: string): ParsedPattern | string {
  if (text.length > MAX_PATTERN_LENGTH) return 'it is too long';
  const rest = withoutScheme(text.trim());
  if (rest === '') return 'nothing is written there';
  if (rest === '*') return weighed({ file: false, host: '*', below: false, port: '', path: '/', open: true });
  const file = rest.toLowerCase().startsWith('file://');
  if (!file && /^[a-z][a-z0-9+.-]*:\/\//i.test(rest)) return 'only http, https and file addresses are pages';
  if (/[\s?#@\\]/.test(rest)) return 'an address of a site has no spaces, ?, #, @ or backslash';
  const body = file ? rest.slice('file://'.length) : rest;
  const slash = body.indexOf('/');
  const place = readPlace(slash < 0 ? body : body.slice(0, slash), file);
  if (typeof place === 'string') return place;
  const path = readPath(slash < 0 ? '' : body.slice(slash));
  return typeof path === 'string' ? path : weighed({ file, ...place, ...path });
}

function withoutScheme(text: string): string {
  const scheme = /^https?:\/\//i.exec(text);
  return scheme ? text.slice(scheme[0].length) : text;
}

function weighed(parsed: Omit<ParsedPattern, 'weight'>): ParsedPattern {
  const { host, below, port, path, open } = parsed;
  const place = (host === '*' ? 0 : host.length * 4 + 1) + (below ? 2 : 0) + (port === '' ? 0 : 1);
  return { ...parsed, weight: place * 4096 + path.length * 2 + (open ? 0 : 1) };
}

type PatternPlace = Pick<ParsedPattern, 'host' | 'below' | 'port'>;

function readPlace(authority: string, file: boolean): PatternPlace | string {
  if (file) return authority === '' ? { host: '', below: false, port: '' } : 'a file address begins with file:///';
  const below = authority.startsWith('*.');
  const named = below ? authority.slice(2) : authority;
  if (named.includes('*')) return STAR;
  const [, name = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(named) ?? [];
  if (Number(port) > 65535) return 'the number after the colon is no port';
  const host = readHost(name);
  return host === null ? `“${named}” is no host name such as example.org` : { host, below, port };
}

const PLAIN_HOST = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;

/** Plain names are taken as they are, since every page reads the list; everything else goes through `URL`. */
function readHost(name: string): string | null {
  const lower = name.toLowerCase().replace(/\.$/, '');
  if (PLAIN_HOST.test(lower) && /[a-z]/.test(lower)) return lower.length <= 253 ? lower : null;
  try {
    const { hostname } = new URL(`https://${lower}`);
    return PLAIN_HOST.test(hostname) || hostname.startsWith('[') ? hostname : null;
  } catch {
    return null;
  }
}

/** `/` and nothing mean the whole site: an address copied from the address bar ends in a slash. */
function readPath(text: string): Pick<ParsedPattern, 'path' | 'open'> | string {
  if (text === '' || text === '/') return { path: '/', open: true };
  const open = text.endsWith('*');
  const path = open ? text.slice(0, -1) : text;
  if (path.includes('*')) return STAR;
  if (/^[\w./~-]*$/.test(path) && !path.includes('/.')) return { path, open };
  const { pathname } = new URL(`https://example.org${path}`);
  return { path: pathname, open: open || pathname === '/' };
}
