/** The import of a workbook, step by step. */
export const imports = {
  title: 'Import a workbook',
} as const;
