import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commandLineIn, COMMAND_NAMES } from '../../electron/headless/names.ts';
import { COMMANDS } from '../../electron/headless/commands/index.ts';
import { type FakeElectron, standInForElectron } from '../support/electron.ts';

const APP = '/opt/Shanyrak/shanyrak';
const answer = vi.fn<(words: readonly string[]) => Promise<number>>(() => Promise.resolve(1));

let electron: FakeElectron;

beforeEach(() => {
  electron = standInForElectron();
  answer.mockClear();
  vi.doMock('../../electron/headless/answer.ts', () => ({ answer }));
});

describe('the command line in the arguments of the app', () => {
  it.each(['facts pre-2022 --json', 'help', '--help', '--version', ...COMMAND_NAMES])(
    'is "%s" from its first word on',
    (line) => {
      expect(commandLineIn([APP, ...line.split(' ')])).toEqual(line.split(' '));
    },
  );

  it.each(['', '/home/teacher/facts.shanyrak', '--no-sandbox', './facts', 'Facts'])('is not there in "%s"', (line) => {
    expect(commandLineIn([APP, line])).toBeUndefined();
  });

  it('is not there where nothing was said', () => {
    expect(commandLineIn([APP])).toBeUndefined();
  });

  it('knows the commands of the table and no others', () => {
    expect(COMMANDS.map(({ name }) => name)).toEqual(COMMAND_NAMES);
  });
});

describe('the packaged app', () => {
  it('answers a command, passes on its exit code and opens no window', async () => {
    vi.spyOn(process, 'argv', 'get').mockReturnValue([APP, 'editions', '--json']);
    await import('../../electron/start.ts');
    expect(answer.mock.calls).toEqual([[['editions', '--json']]]);
    expect(electron.calls).toEqual(['exit 1']);
  });

  it('opens the app on a file', async () => {
    vi.spyOn(process, 'argv', 'get').mockReturnValue([APP, '/home/teacher/lesson.shanyrak']);
    await import('../../electron/start.ts');
    expect(answer).not.toHaveBeenCalled();
    expect(electron.calls).toContain('requestSingleInstanceLock');
  });

  it('leaves the words to npm while it is not packaged', async () => {
    electron.app.isPackaged = false;
    vi.spyOn(process, 'argv', 'get').mockReturnValue([APP, 'editions']);
    await import('../../electron/start.ts');
    expect(answer).not.toHaveBeenCalled();
  });
});
