/** The side panel of one agent. */
export const agent = {
  title: 'Agent',
} as const;
