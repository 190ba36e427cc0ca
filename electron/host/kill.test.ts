import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Api } from '../../shared/api/api.ts';
import { createClient } from '../../shared/api/client.ts';
import { PATHS, TOKEN_HEADER } from '../../shared/api/wire.ts';
import { aFolder } from '../db/testing/folder.ts';
import { aPlannerFile, openForTest } from '../db/testing/planners.ts';
import { verify } from '../db/verify.ts';

const KILLS = 50;
const AT_ONCE = 5;
const ROOT = join(import.meta.dirname, '..', '..');

describe('the browser host, killed while an officer edits', () => {
  it(`loses nothing it acknowledged, ${KILLS} times`, { timeout: 300_000 }, async () => {
    const folder = await aFolder();
    const rounds = Array.from({ length: KILLS }, (_, index) => index);
    let acknowledged = 0;
    while (rounds.length > 0) {
      const counts = await Promise.all(
        rounds.splice(0, AT_ONCE).map((round) => editAndKill(join(folder, String(round)), round)),
      );
      acknowledged += counts.reduce((sum, count) => sum + count, 0);
    }
    expect(acknowledged).toBeGreaterThan(KILLS);
  });
});

/** Edits through HTTP until the host is killed; how many edits were acknowledged. */
async function editAndKill(home: string, round: number): Promise<number> {
  await mkdir(home, { mode: 0o700 });
  const path = await aPlannerFile(home, 1);
  const host = spawn(process.execPath, ['electron/loopback.ts', '--no-open', '--db', path], {
    cwd: ROOT,
    env: { ...process.env, PLANNER_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const api = await connect(host);
  const isDead = new Promise((resolve) => host.once('exit', resolve));

  let acknowledged = 0;
  // A spread of moments, the same in every run: from the first edit to some hundred later.
  setTimeout(() => host.kill('SIGKILL'), 20 + ((round * 37) % 230));
  for (let version = 1; ; version += 1) {
    const patch = { phone: String(version) };
    const edit = { staffNumber: 'S1', version, patch, reason: null };
    const reply = await api.agents.update(edit).catch(() => null);
    if (reply === null) break;
    expect(reply).toMatchObject({ ok: true });
    acknowledged = version;
  }
  await isDead;
  await expectKept(path, acknowledged);
  return acknowledged;
}

async function connect(host: ChildProcess): Promise<Api> {
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    host.stdout?.on('data', (text: Buffer) => {
      said += String(text);
      const found = /http:\S+#code=\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    host.once('exit', () => reject(new Error(`the host stopped: ${said}`)));
  });
  const { origin, hash } = new URL(address);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, ...headers },
      body: JSON.stringify(body),
    }).then((response) => response.json());
  const session: unknown = await post(PATHS.session, { code: hash.slice('#code='.length) });
  // Safe: what the host answers to a good code.
  const { token } = session as { readonly token: string };
  return createClient({
    call: (name, input) => post(`${PATHS.call}${name}`, input, { [TOKEN_HEADER]: token }),
    onEvent: () => () => undefined,
  });
}

/** The last acknowledged edit, or the one after it that was written but not yet answered. */
async function expectKept(path: string, acknowledged: number): Promise<void> {
  const { db, close } = await openForTest(path);
  const { phone } = await db.selectFrom('agent').select('phone').executeTakeFirstOrThrow();
  expect([acknowledged, acknowledged + 1]).toContain(Number(phone ?? 0));
  expect(await verify(db)).toMatchObject({ ok: true, problems: [] });
  await close();
}
