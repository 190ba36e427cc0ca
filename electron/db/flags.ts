/** 0 or 1: SQLite cannot bind a boolean, PostgreSQL would refuse the number in a boolean column. */
export type Flag = 0 | 1;

/** A yes or no as a column keeps it; null = not recorded. */
export function toFlag(value: boolean | null): Flag | null {
  if (value === null) return null;
  return value ? 1 : 0;
}

/** As `toFlag` wrote it. */
export function toBoolean(flag: Flag | null): boolean | null {
  return flag === null ? null : flag === 1;
}
