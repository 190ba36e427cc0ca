/** What a file may cost before it is refused (SEC-M). All are the last value that is allowed. */
export const LIMITS = {
  fileBytes: 50_000_000,
  /** Of all that is unpacked from one file. */
  expandedBytes: 300_000_000,
  /** Unpacked bytes for one packed byte, once `ratioFloorBytes` are unpacked. */
  ratio: 200,
  ratioFloorBytes: 1_000_000,
  /** Of one sheet, its header left aside. */
  rows: 200_000,
  columns: 200,
  cellCharacters: 32_767,
  archiveEntries: 10_000,
  /** Open elements inside one another. */
  xmlDepth: 100,
  milliseconds: 20_000,
  memoryBytes: 512_000_000,
} as const;
