import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Serving, startServer } from '../../electron/browser/server.ts';
import { responseHeaders } from '../../electron/headers.ts';
import { temporaryFolder } from '../support/bundle.ts';

const folder = temporaryFolder({ 'app/index.html': 'entry', 'app/main.js': 'code', 'secret.txt': 'secret' });
const root = path.join(folder.path, 'app');
const running: Serving[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((serving) => serving.close()));
});
afterAll(() => folder.remove());

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

async function start(port = 0): Promise<Serving> {
  const serving = await startServer(root, port);
  running.push(serving);
  return serving;
}

/** Asks without any tidying of the path, as a hostile client would. */
function ask(
  url: string,
  target: string,
  method = 'GET',
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: target, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

describe('the loopback server', () => {
  it('serves the bundle under the production headers', async () => {
    const { url } = await start();
    const reply = await ask(url, '/');
    expect([reply.status, reply.body]).toEqual([200, 'entry']);
    for (const [name, value] of Object.entries(responseHeaders('index.html'))) {
      expect(reply.headers[name.toLowerCase()]).toBe(value);
    }
  });

  it('answers HEAD with the length and no body', async () => {
    const { url } = await start();
    const reply = await ask(url, '/main.js', 'HEAD');
    expect([reply.status, reply.body, reply.headers['content-length']]).toEqual([200, '', '4']);
  });

  it('listens on the loopback interface only', async () => {
    expect((await start()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])(
    'refuses %s and says what it answers',
    async (method) => {
      const { url } = await start();
      const reply = await ask(url, '/', method);
      expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD']);
    },
  );

  it.each(['evil.example', 'evil.example:4173', '127.0.0.1', 'localhost', '127.0.0.1:1', '127.0.0.1.evil.example'])(
    'refuses the host name %j, which another page may have bound to this machine',
    async (host) => {
      const { url } = await start();
      const reply = await ask(url, '/', 'GET', { Host: host });
      expect([reply.status, reply.body.includes('entry')]).toEqual([421, false]);
    },
  );

  it('answers to the name localhost', async () => {
    const { url } = await start();
    expect((await ask(url, '/', 'GET', { Host: new URL(url).host.replace('127.0.0.1', 'localhost') })).status).toBe(
      200,
    );
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/missing.js',
    '/%00',
    'http://127.0.0.1/index.html',
    'app://simulator/../secret.txt',
    '*',
  ])('finds nothing at %s', async (target) => {
    const { url } = await start();
    const reply = await ask(url, target);
    expect([reply.status, reply.body]).toEqual([404, 'Not found\n']);
    expect(reply.headers['content-security-policy']).toBe(responseHeaders('x')['Content-Security-Policy']);
  });

  it('takes the next port when one is in use', async () => {
    const first = Number(new URL((await start()).url).port);
    const second = Number(new URL((await start(first)).url).port);
    expect(second).toBeGreaterThan(first);
  });

  it('says so when no port is free', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    await expect(startServer(root, port, 0)).rejects.toThrow(
      `every port from ${String(port)} to ${String(port)} is in use`,
    );
  });

  it('closes although a client still holds its connection', async () => {
    const serving = await start();
    const socket = connect(Number(new URL(serving.url).port), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    await serving.close();
    await new Promise((resolve) => socket.once('close', resolve));
    const again: Server = createServer();
    await new Promise<void>((resolve) => again.listen(Number(new URL(serving.url).port), '127.0.0.1', resolve));
    await new Promise((resolve) => again.close(resolve));
  });
});
