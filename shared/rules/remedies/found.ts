/** The one that fits; its absence is a bug of the rule that named it. */
export function found<Item>(items: readonly Item[], fits: (item: Item) => boolean): Item {
  const item = items.find(fits);
  if (item === undefined) throw new Error('a finding names what is not on record');
  return item;
}
