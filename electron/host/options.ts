import { parseArgs } from 'node:util';

/** What the browser host can be started with. */
export type Options = {
  /** Opens the page in the system's browser, and stops when the last page has gone. */
  readonly opensPage: boolean;
  /** 0 = any free one. */
  readonly port: number;
  /** Planner file to open at once. */
  readonly file: string | null;
};

/** The options, or the one that is not understood. `--browser` only chooses this host. */
export function readOptions(
  args: readonly string[],
): { readonly options: Options } | { readonly unknown: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        'no-open': { type: 'boolean', default: false },
        browser: { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        db: { type: 'string' },
      },
    });
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Infinity;
    if (port > 65_535) return { unknown: `--port ${values.port}` };
    return { options: { opensPage: !values['no-open'], port, file: values.db ?? null } };
  } catch (failure) {
    const option = args.find((arg) => failure instanceof Error && failure.message.includes(arg));
    return { unknown: option ?? args.join(' ') };
  }
}
