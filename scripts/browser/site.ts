/** Small web sites on 127.0.0.1, each on a port of its own (so each is an origin of its own). Nothing leaves the machine. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

export interface Site {
  origin: string;
  /** Paths that were asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

export type Respond = (path: string) => Promise<SitePage | null> | SitePage | null;

export interface SitePage {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
};

export async function openSite(respond: Respond): Promise<Site> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    asked.push(path);
    try {
      send(response, await respond(path));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Serves the files of one folder, and nothing outside it. */
export function filesOf(folder: string): Respond {
  return async (path) => {
    const file = normalize(join(folder, path));
    if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
    const body = await readFile(file).catch(() => null);
    return body && { body, type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream' };
  };
}

function send(response: ServerResponse, page: SitePage | null): void {
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    return;
  }
  // Without a charset for files: a page says its own, as on the web.
  const type = page.type ?? 'text/html; charset=utf-8';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...page.headers }).end(page.body);
}
