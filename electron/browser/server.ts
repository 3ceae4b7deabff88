import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answer, type Answer, refusal } from '../answer.ts';
import { ORIGIN } from '../origin.ts';

/** A running server: its address and the way to end it. */
export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const HIGHEST_PORT = 65_535;

/**
 * Serves the bundle under `root` on the loopback interface, on `port` or the next free one of the twenty after it.
 * Rejects when none is free.
 */
export async function startServer(root: string, port: number, tries = 20): Promise<Serving> {
  const server = createServer((request, response) => void reply(root, request, response));
  const last = Math.min(port + tries, HIGHEST_PORT);
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (await listens(server, candidate)) return serving(server);
  }
  throw new Error(`every port from ${String(port)} to ${String(last)} is in use`);
}

async function reply(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await answerTo(root, request);
  response.writeHead(status, { ...headers, 'Content-Length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function answerTo(root: string, request: IncomingMessage): Promise<Answer> {
  const { method = '', url = '', headers, socket } = request;
  if (!isLoopbackHost(headers.host, socket.localPort)) return refusal(421);
  return answer(root, method, url.startsWith('/') ? `${ORIGIN}${url}` : url);
}

/** A page of another name that resolves to this machine must not read us, so the name must be one of ours. */
function isLoopbackHost(host: string | undefined, port: number | undefined): boolean {
  return host === `${LOOPBACK}:${String(port)}` || host === `localhost:${String(port)}`;
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, LOOPBACK, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

function serving(server: Server): Serving {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://${LOOPBACK}:${String(address.port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
