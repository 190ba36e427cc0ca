import type { Api } from '../../shared/api/api.ts';
import type { BoardAgent } from '../../shared/api/board-api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { Derogation } from '../../shared/domain/derogation.ts';
import { ok } from '../../shared/result.ts';
import { listAgents } from '../db/agents.ts';
import { listAssignmentVersions } from '../db/assignments.ts';
import { loadCareers } from '../db/careers.ts';
import { loadReadings } from '../db/readings.ts';
import type { Context } from './context.ts';
import { withKnowledge } from './open-file.ts';

/** What the timeline board draws, and judges while a bar moves. */
export const board: HandlersOf<Api, Context>['board'] = {
  list: (context, { knownOn }) =>
    withKnowledge(context, knownOn, async (db) => {
      const agents = new Map((await listAgents(db)).map((agent) => [agent.staffNumber, agent]));
      const versions = await listAssignmentVersions(db);
      const careers = await loadCareers(db);
      return ok({
        agents: careers.map((career): BoardAgent => {
          const { lastName = '', firstName = '' } = agents.get(career.staffNumber) ?? {};
          const own = career.assignments.map(({ id }) => [id, versions.get(id) ?? 0] as const);
          const facts = { ...career, derogations: career.derogations.map(withoutReasons) };
          return { lastName, firstName, facts, versions: Object.fromEntries(own) };
        }),
        readings: await loadReadings(db),
      });
    }),
};

/** Reasons may tell of family or health; the rules ask only whether there are any (art. 17, § 2). */
function withoutReasons(derogation: Derogation): Derogation {
  const { reasons } = derogation;
  return { ...derogation, reasons: reasons === null || reasons.trim() === '' ? null : '…' };
}
