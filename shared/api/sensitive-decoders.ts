import { z } from 'zod';
import { SENSITIVE_GROUND_KINDS } from '../domain/sensitive-ground.ts';
import type { DecodersOf } from './derive.ts';
import { id, maybeDay, patchOf, reason, version } from './readers.ts';
import { type SensitiveApi, SHORTEST_REASON } from './sensitive-api.ts';

const fields = {
  kind: z.enum(SENSITIVE_GROUND_KINDS),
  text: z.string().trim().min(1).max(20_000),
  from: maybeDay,
  to: maybeDay,
};

/** A look needs a reason in words. */
export const sensitiveDecoders: DecodersOf<{ readonly sensitive: SensitiveApi }>['sensitive'] = {
  look: z.strictObject({
    staffNumber: id,
    reason: z.string().trim().min(SHORTEST_REASON).max(2_000),
  }),
  looks: z.strictObject({ staffNumber: id }),
  create: z.strictObject({ ground: z.strictObject({ staffNumber: id, ...fields }), reason }),
  update: z.strictObject({ id, version, patch: patchOf(fields), reason }),
  remove: z.strictObject({ id, version, reason }),
};
