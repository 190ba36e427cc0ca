import { judgeDesignee, type JudgedVacancy } from '../file/art-21-vacancy.ts';
import type { Designee, FileIndex } from '../file/file-index.ts';
import type { VacancyFacts } from '../planner-facts.ts';
import { remediesOfCandidacy } from './candidate.ts';
import { firstDesignationDay } from './designation-day.ts';
import { remedyOfFinding } from './finding.ts';
import type { RemediedFinding, Remedy } from './remedy.ts';

type Remedies = {
  readonly remedy: Remedy | null;
  readonly findings: readonly RemediedFinding[];
};

/** A judged vacancy with what would repair each finding and each candidacy; null where nothing need be. */
export type RemediedVacancy = Omit<JudgedVacancy, 'findings' | 'candidates' | 'designations'> & {
  readonly findings: readonly RemediedFinding[];
  readonly candidates: readonly (Omit<JudgedVacancy['candidates'][number], 'findings'> &
    Remedies)[];
  readonly designations: readonly (Omit<JudgedVacancy['designations'][number], 'findings'> & {
    readonly findings: readonly RemediedFinding[];
  })[];
};

/** What would open art. 21 for the vacancy, and what each candidacy and designation lacks. */
export function withVacancyRemedies(
  judged: JudgedVacancy,
  vacancy: VacancyFacts,
  file: FileIndex,
): RemediedVacancy {
  return {
    ...judged,
    findings: judged.findings.map((one) => ({ ...one, remedy: remedyOfFinding(one) })),
    candidates: judged.candidates.map((one) => ({
      ...one,
      ...remediesOf(one, vacancy, { file, stage: judged.stage }),
    })),
    designations: judged.designations.map((one) => {
      const designees = file.designees.byAgent.get(one.staffNumber) ?? [];
      const own = designees.find(({ from, functionCode }) => {
        return from === one.from && functionCode === vacancy.functionCode;
      });
      return { ...one, findings: own ? findingsOf(own, file) : [] };
    }),
  };
}

function remediesOf(
  { staffNumber, findings }: JudgedVacancy['candidates'][number],
  { functionCode, calls, candidacies }: VacancyFacts,
  { file, stage }: { readonly file: FileIndex; readonly stage: JudgedVacancy['stage'] },
): Remedies {
  const round = stage === 'S1' || stage === 'S2' ? 1 : 2;
  const agent = file.agents.get(staffNumber);
  const lodged = candidacies.find((one) => one.staffNumber === staffNumber && one.round === round);
  if (agent === undefined || lodged === undefined) {
    const alone = findings.map((one) => ({ ...one, remedy: remedyOfFinding(one) }));
    return { findings: alone, remedy: null };
  }
  return remediesOfCandidacy(findings, {
    history: agent,
    wanted: file.functions.get(functionCode) ?? null,
    filedOn: lodged.filedOn,
    closesOn: calls.find((call) => call.round === round)?.closesOn ?? null,
  });
}

/** A designation soon after another is beyond doubt from a day that all of them together give. */
function findingsOf(one: Designee, file: FileIndex): readonly RemediedFinding[] {
  const others = (file.designees.byAgent.get(one.staffNumber) ?? []).filter(
    ({ id }) => id !== one.id,
  );
  return judgeDesignee(file, one).map((finding) => {
    const remedy = remedyOfFinding(finding);
    return finding.reason === 'SOON_AFTER_ANOTHER' && remedy !== null
      ? { ...finding, remedy: { ...remedy, from: firstDesignationDay(one, others) } }
      : { ...finding, remedy };
  });
}
