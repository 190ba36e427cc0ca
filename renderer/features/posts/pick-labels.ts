/** A mark with its name, in pixels. */
export type Labelled = {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
};

const [LETTER, HEIGHT, BESIDE, MARK] = [6.6, 14, 12, 9];

/** Whose names can stand at the right of their marks without covering a mark or a name before them. */
export function pickLabels(marks: readonly Labelled[]): ReadonlySet<string> {
  const boxes = marks.map((mark) => boxOf(mark));
  const kept: ReturnType<typeof boxOf>[] = [];
  const picked = new Set<string>();
  marks.forEach((mark, index) => {
    const box = boxes[index];
    if (box === undefined) return;
    const coversMark = marks.some(
      ({ code, x, y }) =>
        code !== mark.code &&
        x + MARK > box.left &&
        x - MARK < box.right &&
        y + MARK > box.top &&
        y - MARK < box.bottom,
    );
    const coversName = kept.some(
      (other) =>
        other.left < box.right &&
        other.right > box.left &&
        other.top < box.bottom &&
        other.bottom > box.top,
    );
    if (coversMark || coversName) return;
    kept.push(box);
    picked.add(mark.code);
  });
  return picked;
}

function boxOf({ x, y, name }: Labelled) {
  return {
    left: x + BESIDE,
    right: x + BESIDE + name.length * LETTER,
    top: y - HEIGHT / 2,
    bottom: y + HEIGHT / 2,
  };
}
