import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page by its path, as `/article.html`: the text that is sent, or what is sent as which type. */
export type Pages = Record<string, string | { body: string | Buffer; type: string }>;

/** A web server for pages of our own, reachable from this machine only. */
export interface PageServer {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Every path asked for so far, in order. */
  requests: string[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves the pages on a free port of 127.0.0.1; every other path is answered with 404. */
export async function servePages(pages: Pages): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // Every browser asks for an icon by itself, whatever the page says; none is an answer too, and no error.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    requests.push(pathname);
    const page = pages[pathname];
    const { body, type } = typeof page === 'object' ? page : { body: page, type: typeOf(pathname) };
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': type });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function typeOf(pathname: string): string {
  return TYPES[pathname.slice(pathname.lastIndexOf('.'))] ?? 'text/html; charset=utf-8';
}
