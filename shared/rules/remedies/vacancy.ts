import type { IsoDate } from '../../dates.ts';
import { roundAt } from '../art-21/procedure.ts';
import type { JudgedVacancy } from '../file/art-21-vacancy.ts';
import type { FileIndex } from '../file/file-index.ts';
import type { Finding } from '../finding.ts';
import type { VacancyFacts } from '../planner-facts.ts';
import { remediesOfCandidacy } from './candidate.ts';
import { firstDesignationDay } from './designation-day.ts';
import { remedyOfFinding } from './finding.ts';
import { found } from './found.ts';
import { noRemedy, type RemediedFinding, type Remedy } from './remedy.ts';

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
    designations: judged.designations.map(({ findings, ...one }) => {
      const others = (file.designees.byAgent.get(one.staffNumber) ?? []).filter(
        ({ from, functionCode }) => from !== one.from || functionCode !== vacancy.functionCode,
      );
      const day = firstDesignationDay({ ...one, functionCode: vacancy.functionCode }, others);
      return { ...one, findings: findings.map((finding) => remediedFrom(day, finding)) };
    }),
  };
}

function remediesOf(
  { staffNumber, findings }: JudgedVacancy['candidates'][number],
  { functionCode, calls, candidacies }: VacancyFacts,
  { file, stage }: { readonly file: FileIndex; readonly stage: JudgedVacancy['stage'] },
): Remedies {
  const round = roundAt(stage);
  const agent = file.agents.get(staffNumber);
  if (agent === undefined) {
    const alone = findings.map((one) => ({ ...one, remedy: remedyOfFinding(one) }));
    return { findings: alone, remedy: null };
  }
  const { filedOn } = found(
    candidacies,
    (one) => one.staffNumber === staffNumber && one.round === round,
  );
  return remediesOfCandidacy(findings, {
    history: agent,
    wanted: file.functions.get(functionCode) ?? null,
    filedOn,
    closesOn: calls.find((call) => call.round === round)?.closesOn ?? null,
  });
}

/** A designation soon after another is beyond doubt from a day that all of them together give. */
function remediedFrom(day: IsoDate | null, finding: Finding): RemediedFinding {
  return finding.reason === 'SOON_AFTER_ANOTHER'
    ? { ...finding, remedy: { ...noRemedy('person_decides'), from: day } }
    : { ...finding, remedy: remedyOfFinding(finding) };
}
