/** Rows under their headings, each column as wide as its widest cell; numbers to the right. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const texts = [headings, ...rows].map((row) =>
    row.map((cell) => String(cell ?? '').replace(/\s/g, ' ')),
  );
  const widths = headings.map((_, at) => Math.max(...texts.map((row) => widthOf(row[at] ?? ''))));
  const toRight = headings.map((_, at) => rows.some((row) => typeof row[at] === 'number'));
  const lines = texts.map((row) =>
    row
      .map((text, at) => {
        const padding = ' '.repeat((widths[at] ?? 0) - widthOf(text));
        return toRight[at] ? padding + text : text + padding;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** In characters as a reader counts them: an accent typed apart takes no place of its own. */
function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
