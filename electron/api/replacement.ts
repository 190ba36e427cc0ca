import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { HeadquartersAnswer } from '../../shared/api/replacement-api.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { Agent } from '../../shared/domain/agent.ts';
import type { HeldMandate } from '../../shared/domain/mandate.ts';
import { ok } from '../../shared/result.ts';
import { rankChairReplacement } from '../../shared/rules/art-13.ts';
import { judgeHolderReplacement } from '../../shared/rules/art-14.ts';
import { listAgents } from '../db/agents.ts';
import { listMandates } from '../db/mandates.ts';
import type { ReadDb } from '../db/schema.ts';
import type { Context } from './context.ts';
import { withKnowledge } from './open-file.ts';

export const replacement: HandlersOf<Api, Context>['replacement'] = {
  headquarters: (context, { on, knownOn }) =>
    withKnowledge(context, knownOn, async (db) => ok(await replaceAt(db, on))),
};

async function replaceAt(db: ReadDb, on: IsoDate): Promise<HeadquartersAnswer> {
  const agents = await listAgents(db);
  const mandates = await listMandates(db);
  const byName = agents
    .filter(({ retiresOn }) => retiresOn === null || retiresOn > on)
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const named = new Map(byName.map((agent) => [agent.staffNumber, toNamed(agent)]));

  const { ranking, ...rest } = rankChairReplacement(listHolders(mandates, named), on);
  return {
    chair: {
      ...rest,
      ranking: ranking.flatMap((place) => {
        const agent = named.get(place.staffNumber);
        return agent ? [{ ...place, ...agent }] : [];
      }),
    },
    holders: mandates.flatMap((mandate) => present(mandate, named, on)),
    designees: byName.map((agent) => ({
      ...toNamed(agent),
      finding: judgeHolderReplacement(agent),
    })),
    nobody: judgeHolderReplacement(null),
  };
}

type Named = ReturnType<typeof toNamed>;

/** Those who have retired hold nothing any more. A mandate is not interim unless recorded so. */
function listHolders(mandates: readonly HeldMandate[], named: ReadonlyMap<string, Named>) {
  const holders = Map.groupBy(mandates, ({ staffNumber }) => staffNumber);
  return [...holders]
    .filter(([staffNumber]) => named.has(staffNumber))
    .map(([staffNumber, held]) => ({
      staffNumber,
      mandates: held.map(({ interim, ...mandate }) => ({
        ...mandate,
        isInterim: interim === true,
      })),
    }));
}

function present(
  { staffNumber, kind, service, from, to, interim }: HeldMandate,
  named: ReadonlyMap<string, Named>,
  on: IsoDate,
): HeadquartersAnswer['holders'] {
  const agent = named.get(staffNumber);
  const isHeld = from <= on && (to === null || to >= on);
  return agent && isHeld ? [{ ...agent, ...{ kind, service, from, to, interim } }] : [];
}

function toNamed({ staffNumber, lastName, firstName }: Agent) {
  return { staffNumber, lastName, firstName };
}

function nameOf({ lastName, firstName }: Agent): string {
  return `${lastName} ${firstName}`;
}
