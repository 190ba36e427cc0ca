import type { SensitiveGround } from '../domain/sensitive-ground.ts';
import type { FileAnswer, WriteAnswer } from './api.ts';
import type { JournalEntry } from './records.ts';

export type SensitiveGroundInput = Omit<SensitiveGround, 'id' | 'version'>;

/** Letters in the reason of a look, at least; blanks around it do not count. */
export const SHORTEST_REASON = 3;

/** Family and personal grounds, kept apart: in no list, no export and no workbook. */
export type SensitiveApi = {
  /**
   * The grounds of one agent. Who looked, when, at whose and why is written to the journal first; where
   * that cannot be written, nothing is shown.
   */
  look(input: {
    readonly staffNumber: string;
    readonly reason: string;
  }): WriteAnswer<readonly SensitiveGround[], 'not-found'>;

  /** Who looked at the grounds of an agent, when and why, latest first. */
  looks(input: { readonly staffNumber: string }): FileAnswer<readonly JournalEntry[]>;

  create(input: {
    readonly ground: SensitiveGroundInput;
    readonly reason: string | null;
  }): WriteAnswer<SensitiveGround, 'not-found' | 'end-before-start'>;

  update(input: {
    readonly id: string;
    readonly version: number;
    readonly patch: Partial<Omit<SensitiveGroundInput, 'staffNumber'>>;
    readonly reason: string | null;
  }): WriteAnswer<SensitiveGround, 'not-found' | 'changed-meanwhile' | 'end-before-start'>;

  remove(input: {
    readonly id: string;
    readonly version: number;
    readonly reason: string | null;
  }): WriteAnswer<null, 'not-found' | 'changed-meanwhile'>;
};
