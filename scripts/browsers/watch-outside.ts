import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers who was asked for. */
export interface OutsideWatch {
  port: number;
  /** Hosts and addresses that were asked for outside this machine, in order. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Stands between a browser and the world: every request that would leave this
 * machine is refused and noted. The browser's own pages from 127.0.0.1 do not
 * come by here.
 */
export async function watchOutside(): Promise<OutsideWatch> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
