import type { IpcMainInvokeEvent } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CALLS } from '../../electron/channels.ts';
import { answerCalls, type Handlers, refusalOf } from '../../electron/ipc.ts';
import { asContents, FakeContents } from '../support/electron.ts';

const OURS = new FakeContents();
const OTHER = new FakeContents();

function frame(url: string, parent: object | null = null): unknown {
  return { url, parent };
}

const HERE = frame('app://simulator/');

const senders = [
  ['a frame that has moved on', null, OURS, 'no-frame'],
  ['a frame within the page', frame('app://simulator/', {}), OURS, 'sub-frame'],
  ['a frame of another page within the page', frame('https://evil.example/', {}), OURS, 'sub-frame'],
  ['a web page', frame('https://evil.example/'), OURS, 'foreign-origin'],
  ['a look-alike host', frame('app://simulator.evil/'), OURS, 'foreign-origin'],
  ['our host as a user', frame('app://simulator@evil/'), OURS, 'foreign-origin'],
  ['a user before our host', frame('app://evil@simulator/'), OURS, 'foreign-origin'],
  ['our host with a port', frame('app://simulator:1/'), OURS, 'foreign-origin'],
  ['another scheme', frame('apps://simulator/'), OURS, 'foreign-origin'],
  ['plain http', frame('http://simulator/'), OURS, 'foreign-origin'],
  ['a file', frame('file:///app://simulator/'), OURS, 'foreign-origin'],
  ['a document in the address', frame('data:text/html,app://simulator/'), OURS, 'foreign-origin'],
  ['a blob', frame('blob:app://simulator/1'), OURS, 'foreign-origin'],
  ['a blank page', frame('about:blank'), OURS, 'foreign-origin'],
  ['no address', frame(''), OURS, 'foreign-origin'],
  ['our page in another window', HERE, OTHER, 'other-window'],
] as const;

type Listener = (event: IpcMainInvokeEvent, input: unknown) => Promise<unknown>;

let channels: Map<string, Listener>;
let notes: string[];
const handler = vi.fn<(input: unknown, caller: unknown) => unknown>();

beforeEach(() => {
  channels = new Map();
  notes = [];
  handler.mockReset().mockResolvedValue({ ok: true, value: {} });
  const handlers: unknown = Object.fromEntries(CALLS.map((call) => [call, handler]));
  const ipcMain = { handle: (channel: string, listener: Listener) => channels.set(channel, listener) };
  Reflect.apply(answerCalls, undefined, [
    ipcMain,
    handlers,
    (contents: unknown) => contents === asContents(OURS),
    (call: keyof Handlers, why: string) => notes.push(`${call}: ${why}`),
  ]);
});

function send(call: string, input: unknown, senderFrame: unknown = HERE, sender: unknown = OURS): unknown {
  const listener = channels.get(`shanyrak:${call}`);
  return listener === undefined ? undefined : Reflect.apply(listener, undefined, [{ senderFrame, sender }, input]);
}

describe('the wrapper of every call', () => {
  it('listens to the channels of the contract and to no other', () => {
    expect([...channels.keys()]).toEqual(CALLS.map((call) => `shanyrak:${call}`));
  });

  it.each(senders)('does not listen to %s', async (_name, from, contents, why) => {
    for (const call of CALLS) {
      expect(await send(call, {}, from, contents)).toEqual({ ok: false, error: { code: 'foreign-sender' } });
    }
    expect(handler).not.toHaveBeenCalled();
    expect(notes).toEqual(CALLS.map((call) => `${call}: ${why}`));
  });

  it('looks at the frame, its parent, its origin and the window, in this order', () => {
    const worst = { url: 'https://evil.example/' };
    expect(refusalOf({ frame: null, isOurs: false })).toBe('no-frame');
    expect(Reflect.apply(refusalOf, undefined, [{ frame: { ...worst, parent: {} }, isOurs: false }])).toBe('sub-frame');
    expect(refusalOf({ frame: { ...worst, parent: null }, isOurs: false })).toBe('foreign-origin');
    expect(refusalOf({ frame: { url: 'app://simulator/', parent: null }, isOurs: false })).toBe('other-window');
    expect(refusalOf({ frame: { url: 'app://simulator/#presenter', parent: null }, isOurs: true })).toBeNull();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{"on":true}'],
    ['a list', [true]],
    ['another type', { on: 'true' }],
    ['a field too many', { on: true, path: '/etc/passwd' }],
    ['a field too few', {}],
    ['a field of the prototype', JSON.parse('{"on":true,"__proto__":{"path":"/"}}')],
    ['a function', () => true],
    [
      'a class of its own',
      new (class On {
        readonly off = true;
      })(),
    ],
  ])('hands %s to no handler', async (_name, input: unknown) => {
    expect(await send('fullScreen', input)).toEqual({ ok: false, error: { code: 'bad-request' } });
    expect(handler).not.toHaveBeenCalled();
    expect(notes).toEqual(['fullScreen: bad-request']);
  });

  it('hands a sound call and its window to the handler, and the answer back', async () => {
    handler.mockResolvedValue({ ok: true, value: { factor: 1.1 } });
    expect(await send('zoom', { by: 1 })).toEqual({ ok: true, value: { factor: 1.1 } });
    expect(handler.mock.calls).toEqual([[{ by: 1 }, OURS]]);
  });

  it('hands a refusal back', async () => {
    handler.mockResolvedValue({ ok: false, error: { code: 'disk-full' } });
    expect(await send('newFile', {})).toEqual({ ok: false, error: { code: 'disk-full' } });
  });

  it.each([
    ['a path', { ok: true, value: { file: { name: 'a', savedAt: 1, readOnly: false, path: '/home/x/a' } } }],
    ['an inner message', { ok: false, error: { code: 'cannot-read', message: 'ENOENT /home/x' } }],
    ['an unknown code', { ok: false, error: { code: 'ENOENT' } }],
    ['no answer', undefined],
  ])('lets %s not through to the page', async (_name, answer) => {
    handler.mockResolvedValue(answer);
    expect(await send('newFile', {})).toEqual({ ok: false, error: { code: 'internal' } });
    expect(notes).toEqual(['newFile: beyond the contract']);
  });

  it('keeps what a handler throws to itself', async () => {
    handler.mockRejectedValue(new Error('ENOENT: /home/teacher/secret'));
    expect(await send('revert', {})).toEqual({ ok: false, error: { code: 'internal' } });
    expect(notes).toEqual(['revert: Error: ENOENT: /home/teacher/secret']);
  });
});
