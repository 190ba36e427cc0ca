import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A host in processes of its own, as an officer starts it. */
export type RunningHost = {
  readonly address: string;
  stop(): Promise<void>;
};

/** The command an officer types, on that planner file; `home` keeps its lists. */
export async function startHost(file: string, home: string): Promise<RunningHost> {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('start the benchmarks with "npm run bench"');
  const host = spawn(
    process.execPath,
    [npm, 'run', '-s', 'start:browser', '--', '--no-open', '--port', '0', '--db', file],
    { stdio: ['ignore', 'pipe', 'inherit'], detached: true, env: { ...process.env, HOME: home } },
  );
  const stop = async () => {
    // npm and the host it started are one group.
    const isGone = new Promise((resolve) => host.once('close', resolve));
    if (host.pid !== undefined && host.exitCode === null) process.kill(-host.pid, 'SIGTERM');
    await isGone;
  };
  try {
    return { address: await addressIn(host.stdout), stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

/** Keeps on reading afterwards: a host that nobody listens to would stop at its next sentence. */
function addressIn(output: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    output.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const [address] = /http:\/\/127\.0\.0\.1:\d+\S*(?=\s)/.exec(text) ?? [];
      if (address !== undefined) resolve(address);
    });
    output.once('close', () => reject(new Error(`the host gave no address: ${text}`)));
  });
}
