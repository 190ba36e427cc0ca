import { z } from 'zod';
import { GENDERS } from '../domain/agent.ts';
import type { Api } from './api.ts';
import type { DecodersOf } from './derive.ts';
import { MOST_PROPOSALS } from './documents-api.ts';
import { id, isoDay, language, nothing, text } from './readers.ts';

const asked = { on: isoDay, language: language.nullable() };
const one = z.strictObject({ ...asked, id, look: z.int().min(1).nullable() });
const line = text.trim();

/** What may be asked about letters. */
export const documentsDecoders = {
  letterhead: nothing,
  setLetterhead: z.strictObject({
    serviceFr: line,
    serviceNl: line,
    serviceEn: line,
    address: line,
    minister: line,
    ministerGender: z.enum(GENDERS).nullable(),
  }),
  proposal: one,
  makeProposal: one,
  numberProposal: z.strictObject({ ...asked, id }),
  makeProposals: z.strictObject({
    ...{ ...asked, job: id },
    ids: z.array(id).min(1).max(MOST_PROPOSALS),
  }),
  cancelProposals: z.strictObject({ job: id }),
} satisfies DecodersOf<Api>['documents'];
