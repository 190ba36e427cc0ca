import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeWindow, readWindowState, type WindowState } from './window-state.ts';

const MAIN = { x: 0, y: 0, width: 1_920, height: 1_040 };
const RIGHT = { x: 1_920, y: 0, width: 1_280, height: 1_024 };
const at = (x: number, y: number): WindowState => ({
  bounds: { x, y, width: 1_000, height: 700 },
  isMaximized: false,
  zoomLevel: 0,
});

describe('placeWindow', () => {
  it('opens in the middle of the main screen the first time', () => {
    expect(placeWindow(null, [MAIN])).toEqual({ x: 280, y: 90, width: 1_360, height: 860 });
  });

  it('fits a small screen', () => {
    const small = { x: 0, y: 0, width: 1_024, height: 700 };
    expect(placeWindow(null, [small])).toEqual(small);
  });

  it('returns to a second screen, and to the main one when that is gone', () => {
    expect(placeWindow(at(2_000, 50), [MAIN, RIGHT])).toEqual(at(2_000, 50).bounds);
    expect(placeWindow(at(2_000, 50), [MAIN])).toEqual({
      x: 460,
      y: 170,
      width: 1_000,
      height: 700,
    });
  });

  it('leaves a screen that has become too small for it', () => {
    const low = { x: 0, y: 0, width: 1_280, height: 680 };
    expect(placeWindow(at(0, 0), [low])).toEqual({ x: 140, y: 0, width: 1_000, height: 680 });
    const across = { ...at(1_000, 50).bounds, width: 2_000 };
    expect(placeWindow({ bounds: across }, [MAIN, RIGHT])).toEqual(across);
    expect(placeWindow({ bounds: across }, [MAIN]).width).toBe(1_920);
  });

  it('stays while 120 pixels of its title bar can be gripped, and moves with one less', () => {
    expect(placeWindow(at(1_800, 10), [MAIN])).toEqual(at(1_800, 10).bounds);
    expect(placeWindow(at(1_801, 10), [MAIN]).x).toBe(460);
    expect(placeWindow(at(10, -1), [MAIN]).y).toBe(170);
    expect(placeWindow(at(10, 1_008), [MAIN])).toEqual(at(10, 1_008).bounds);
    expect(placeWindow(at(10, 1_009), [MAIN]).y).toBe(170);
  });
});

describe('readWindowState', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'planner-window-')), 'window.json');

  it.each(['', '[]', 'null', '{"bounds":null}', '{"bounds":{"x":1,"y":2,"width":"3","height":4}}'])(
    'takes nothing from %s',
    (text) => {
      writeFileSync(file, text);
      expect(readWindowState(file)).toBeNull();
    },
  );

  it('takes nothing from a file that is not there', () => {
    expect(readWindowState(`${file}.none`)).toBeNull();
  });

  it('brings a zoom from afar within reach', () => {
    writeFileSync(file, JSON.stringify({ ...at(1, 2), zoomLevel: 99 }));
    expect(readWindowState(file)?.zoomLevel).toBe(5);
  });
});
