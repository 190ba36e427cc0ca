import { readFileSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';

/** Where the window stood when it was last closed. */
export type WindowState = {
  readonly bounds: Rectangle;
  readonly isMaximized: boolean;
  readonly zoomLevel: number;
};

const SIZE = { width: 1_360, height: 860 };
export const LEAST_SIZE = { width: 760, height: 520 };
/** As much of the title bar must be on a screen as one needs to take hold of it. */
const GRIP = { width: 120, height: 32 };

/**
 * The place for the window: the former one while a screen still shows its title bar and has room for
 * it, else the middle of the main screen. `screens`: work areas, the main one first.
 */
export function placeWindow(
  former: Pick<WindowState, 'bounds'> | null,
  screens: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const isSeen = (bounds: Rectangle) => screens.some((screen) => canGrip(bounds, screen));
  if (former && isSeen(former.bounds) && hasRoom(former.bounds, screens)) return former.bounds;
  const [main] = screens;
  const width = Math.min(former?.bounds.width ?? SIZE.width, main.width);
  const height = Math.min(former?.bounds.height ?? SIZE.height, main.height);
  return {
    width,
    height,
    x: main.x + Math.round((main.width - width) / 2),
    y: main.y + Math.round((main.height - height) / 2),
  };
}

function canGrip({ x, y, width }: Rectangle, screen: Rectangle): boolean {
  const shown = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
  const isBelowTop = y >= screen.y && y + GRIP.height <= screen.y + screen.height;
  return shown >= GRIP.width && isBelowTop;
}

/** All screens count as one: a window may lie across them. */
function hasRoom({ width, height }: Rectangle, screens: readonly Rectangle[]): boolean {
  const extent = (from: 'x' | 'y', size: 'width' | 'height') =>
    Math.max(...screens.map((one) => one[from] + one[size])) -
    Math.min(...screens.map((one) => one[from]));
  return width <= extent('x', 'width') && height <= extent('y', 'height');
}

/** `null` when there is none that can be read. */
export function readWindowState(file: string): WindowState | null {
  try {
    return toWindowState(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

export function writeWindowState(file: string, state: WindowState): void {
  writeFileSync(file, JSON.stringify(state), { mode: 0o600 });
}

function toWindowState(read: unknown): WindowState | null {
  if (typeof read !== 'object' || read === null || !('bounds' in read)) return null;
  const { bounds } = read;
  if (typeof bounds !== 'object' || bounds === null) return null;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberIn(bounds, name));
  if (x === undefined || y === undefined || width === undefined || height === undefined)
    return null;
  return {
    bounds: { x, y, width, height },
    isMaximized: 'isMaximized' in read && read.isMaximized === true,
    zoomLevel: Math.max(-3, Math.min(5, numberIn(read, 'zoomLevel') ?? 0)),
  };
}

function numberIn(record: object, name: string): number | undefined {
  const value: unknown = Reflect.get(record, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
