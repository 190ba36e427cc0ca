/** What the rules say, in sentences. */
export const findings = {
  title: 'Why',
} as const;
