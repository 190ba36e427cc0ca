import { join } from 'node:path';

const FOLDER = 'posting-rotation-planner';

/**
 * The folder where planner files live unless the officer chooses another place: `PLANNER_HOME`, or
 * the one that the platform keeps for the data of programs.
 */
export function plannerHome(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  userFolder: string,
): string {
  if (env['PLANNER_HOME']) return env['PLANNER_HOME'];
  if (platform === 'win32') {
    return join(env['LOCALAPPDATA'] ?? join(userFolder, 'AppData', 'Local'), FOLDER);
  }
  if (platform === 'darwin') return join(userFolder, 'Library', 'Application Support', FOLDER);
  return join(env['XDG_DATA_HOME'] || join(userFolder, '.local', 'share'), FOLDER);
}
