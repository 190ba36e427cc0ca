import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import { parseDay } from '../../shared/dates.ts';
import { ok } from '../../shared/result.ts';
import { answerArt22 } from '../../shared/rules/file/art-22.ts';
import { listAgents } from '../db/agents.ts';
import { listAllMissionCandidacies, listSpecialMissions } from '../db/special-missions.ts';
import type { Context } from './context.ts';
import { loadFile } from './load-file.ts';
import { withKnowledge } from './open-file.ts';

export const missions: HandlersOf<Api, Context>['missions'] = {
  list: (context, { on, knownOn }) =>
    withKnowledge(context, knownOn, async (db) => {
      const answers = new Map(
        answerArt22(await loadFile(db, on)).map((one) => [one.subject.id, one]),
      );
      const names = new Map(
        (await listAgents(db)).map((one) => [one.staffNumber, `${one.lastName} ${one.firstName}`]),
      );
      const candidacies = await listAllMissionCandidacies(db);
      const judgedAs = (id: string) => {
        const { code = 'UNKNOWN', findings = [] } = answers.get(id) ?? {};
        return { code, findings } as const;
      };
      const listed = (await listSpecialMissions(db)).map((mission) => ({
        mission,
        ...judgedAs(mission.code),
        holderName: names.get(mission.staffNumber ?? '') ?? null,
        lastDay: parseDay(answers.get(mission.code)?.answer ?? '') ?? null,
        candidacies: candidacies
          .filter(({ missionCode }) => missionCode === mission.code)
          .map((candidacy) => ({
            candidacy,
            ...judgedAs(`${mission.code}/${candidacy.candidate}`),
          })),
      }));
      return ok(listed);
    }),
};
