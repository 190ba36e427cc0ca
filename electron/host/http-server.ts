import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Reply } from './reply.ts';
import { headersOf } from './security-headers.ts';

/** Gives the port; `port` 0 takes any free one, and a taken one is an error. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', failed);
      ready();
    });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A refusal also ends the connection, so that an unread body is not waited for. */
export function send(reply: Reply, response: ServerResponse, connect: readonly string[]): void {
  const headers = headersOf(reply, connect);
  if (reply.status >= 400) headers['connection'] = 'close';
  headers['content-length'] = String(Buffer.byteLength(reply.body ?? ''));
  if (reply.status === 204) delete headers['content-length'];
  response.writeHead(reply.status, headers).end(reply.body);
}

/** Refuses where there is no response to write to: an upgrade, a tunnel, a request nobody can read. */
export function hangUp(socket: Duplex, status: number): void {
  if (!socket.writable) return void socket.destroy();
  const headers = { ...headersOf({ status }, []), connection: 'close', 'content-length': '0' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`);
  socket.once('finish', () => socket.destroy());
}

/** What to answer to a request that Node's own reader gave up on. */
export function statusOfFailure(code: string | undefined): number {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}
