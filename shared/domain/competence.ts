import type { IsoDate } from '../dates.ts';

/** Competences and domains of specialisation (art. 18), conditions set by the King (art. 19). */
export type CompetenceKind = 'competence' | 'domain' | 'condition';

/** In the order in which lists and forms show them. */
export const COMPETENCE_KINDS: readonly CompetenceKind[] = ['competence', 'domain', 'condition'];

/** What an agent can, knows or fulfils, by name; `null` = the fact is not recorded. */
export type Competence = {
  readonly id: string;
  readonly staffNumber: string;
  readonly kind: CompetenceKind;
  /** As the function asks for it (art. 18), or as the condition is called (art. 19). */
  readonly name: string;
  /** False: it was looked at and is not there. */
  readonly held: boolean | null;
  readonly obtainedOn: IsoDate | null;
  readonly proof: string | null;
  readonly version: number;
};
