import { describe, expect, it } from 'vitest';
import type { Step } from './grid-command.ts';
import { stepFrom } from './step-from.ts';

// Six rows of five columns; a point is an empty cell.
const FILLED = ['xxxxx', 'xx..x', 'x.x.x', 'xxxxx', '.....', 'xxxxx'];
const shape = {
  rows: 6,
  columns: 5,
  pageRows: 3,
  isEmpty: ({ row, column }: { row: number; column: number }) => FILLED[row]?.[column] === '.',
};
const from = (row: number, column: number, step: Step) => {
  const cell = stepFrom({ row, column }, step, shape);
  return cell && [cell.row, cell.column];
};

describe('a step inside the grid', () => {
  it.each([
    [0, 0, 'up', [0, 0]],
    [1, 0, 'up', [0, 0]],
    [5, 0, 'down', [5, 0]],
    [4, 0, 'down', [5, 0]],
    [0, 0, 'left', [0, 0]],
    [0, 4, 'right', [0, 4]],
    [3, 2, 'row-start', [3, 0]],
    [3, 2, 'row-end', [3, 4]],
    [3, 2, 'first-cell', [0, 0]],
    [3, 2, 'last-cell', [5, 4]],
    [1, 2, 'page-down', [4, 2]],
    [4, 2, 'page-down', [5, 2]],
    [2, 2, 'page-up', [0, 2]],
  ] as const)('from %i,%i %s leads to %j', (row, column, step, expected) => {
    expect(from(row, column, step)).toEqual(expected);
  });

  it('goes nowhere in an empty grid', () => {
    const empty = { ...shape, rows: 0 };
    expect(stepFrom({ row: 0, column: 0 }, 'down', empty)).toBeUndefined();
    expect(stepFrom({ row: 0, column: 0 }, 'edge-down', empty)).toBeUndefined();
  });
});

describe('Ctrl+arrow', () => {
  it('stops at the last filled cell of the block', () => {
    expect(from(0, 0, 'edge-down')).toEqual([3, 0]);
    expect(from(0, 0, 'edge-right')).toEqual([0, 4]);
  });

  it('jumps a gap to the next filled cell', () => {
    expect(from(1, 1, 'edge-right')).toEqual([1, 4]);
    expect(from(3, 0, 'edge-down')).toEqual([5, 0]);
  });

  it('leaves an empty cell for the next filled one', () => {
    expect(from(2, 3, 'edge-left')).toEqual([2, 2]);
  });

  it('runs to the edge when only empty cells follow', () => {
    expect(from(4, 1, 'edge-right')).toEqual([4, 4]);
  });
});
