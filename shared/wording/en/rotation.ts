/** The rotation screen: grid, filters, views, counts. */
export const rotation = {
  title: 'Rotation',
} as const;
