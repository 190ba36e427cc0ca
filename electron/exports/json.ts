import type { JsonValue } from '../../shared/lists/list-column.ts';

/** One object a row, one row a line: readable, and small differences stay small. */
export function toJson(records: readonly Readonly<Record<string, JsonValue>>[]): Uint8Array {
  const lines = records.map((record) => `  ${JSON.stringify(record)}`);
  const text = lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
  return new TextEncoder().encode(text);
}
