import type { FileAnswer, WriteAnswer } from './api.ts';

/** Who handles the files, as every letter of an administration names them. */
export type Official = {
  readonly name: string;
  /** Such as "attaché, Personnel and Organisation". */
  readonly capacity: string;
  readonly phone: string;
  readonly email: string;
};

export type OfficialApi = {
  /** null = nobody has been named yet. */
  get(input: Record<string, never>): FileAnswer<Official | null>;
  set(input: Official): WriteAnswer<Official>;
};
