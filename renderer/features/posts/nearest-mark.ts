type Point = { readonly code: string; readonly x: number; readonly y: number };

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The post to which an arrow leads: the nearest one that lies more that way than aside. */
export function nearestMark(
  marks: readonly Point[],
  from: Point,
  direction: Direction,
): Point | undefined {
  let best: Point | undefined;
  let shortest = Infinity;
  for (const mark of marks) {
    const { ahead, aside } = turned(mark.x - from.x, mark.y - from.y, direction);
    if (mark.code === from.code || ahead <= 0 || aside > ahead) continue;
    const distance = ahead + 2 * aside;
    if (distance < shortest) [best, shortest] = [mark, distance];
  }
  return best;
}

export function isDirection(key: string): key is Direction {
  return key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown';
}

function turned(x: number, y: number, direction: Direction) {
  switch (direction) {
    case 'ArrowLeft':
      return { ahead: -x, aside: Math.abs(y) };
    case 'ArrowRight':
      return { ahead: x, aside: Math.abs(y) };
    case 'ArrowUp':
      return { ahead: -y, aside: Math.abs(x) };
    case 'ArrowDown':
      return { ahead: y, aside: Math.abs(x) };
  }
}
