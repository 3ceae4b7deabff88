import { parseArgs } from 'node:util';

/** How the app is to be started. */
export interface LaunchOptions {
  /** Go to the browser at once, without looking for Electron. */
  readonly browser: boolean;
  /** Open the user's browser when the address is ready. */
  readonly open: boolean;
  /** The first port to try; 0 lets the system choose. */
  readonly port: number;
  readonly help: boolean;
}

/** The options, or one sentence that says what is wrong with the command line. */
export type ParsedOptions =
  { readonly ok: true; readonly options: LaunchOptions } | { readonly ok: false; readonly message: string };

/** How `npm start` is used. */
export const USAGE = `Usage: npm start -- [--browser] [--no-open] [--port N]

  --browser   show the app in the browser, even where Electron can be had
  --no-open   print the address, but open no browser
  --port N    serve from port N, or the next free one (default 4173)
  --help      show this text
`;

const DEFAULT_PORT = 4173;

/** Reads the launcher's command line; an unknown flag or a port that is none is refused. */
export function parseOptions(args: readonly string[]): ParsedOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        browser: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string', default: String(DEFAULT_PORT) },
      },
    });
    const port = Number(values.port);
    if (!/^\d{1,5}$/.test(values.port) || port > 65_535) {
      return { ok: false, message: `--port takes a number from 0 to 65535, not "${values.port}".` };
    }
    return { ok: true, options: { browser: values.browser, open: !values['no-open'], port, help: values.help } };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
