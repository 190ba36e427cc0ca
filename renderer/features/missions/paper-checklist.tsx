import { Checkbox } from '@mantine/core';
import type { SpecialMission } from '../../../shared/domain/special-mission.ts';
import type { Cells } from '../../../shared/api/records-api.ts';
import {
  CALL_PARTS,
  DECREE_PARTS,
  judgePaper,
  type MissionPaper,
  type PaperPart,
  PROPOSAL_PARTS,
} from '../../../shared/rules/art-22/papers.ts';
import { CodeSign } from '../../app/finding-list.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './missions.module.css';

type Props = {
  readonly mission: Pick<SpecialMission, 'callParts' | 'proposalParts' | 'decreeParts'>;
  readonly canWrite: boolean;
  readonly onSave: (values: Cells) => void;
};

/** The call, the proposal and the decree, each with the parts that art. 22 asks for. */
export function PaperChecklist({ mission, canWrite, onSave }: Props) {
  const translate = useTranslate();
  const papers: readonly {
    readonly paper: MissionPaper;
    readonly column: string;
    readonly asked: readonly PaperPart[];
    readonly present: readonly PaperPart[];
  }[] = [
    { paper: 'call', column: 'call_parts', asked: CALL_PARTS, present: mission.callParts },
    {
      ...{ paper: 'proposal', column: 'proposal_parts' },
      ...{ asked: PROPOSAL_PARTS, present: mission.proposalParts },
    },
    { paper: 'decree', column: 'decree_parts', asked: DECREE_PARTS, present: mission.decreeParts },
  ];
  return (
    <div className={classes['papers']}>
      {papers.map(({ paper, column, asked, present }) => (
        <fieldset key={paper} className={classes['paper']}>
          <legend>
            <CodeSign code={judgePaper(paper, present).code} />
            {translate(`findings.paper.${paper}`)}
          </legend>
          {asked.map((part) => (
            <Checkbox
              key={part}
              label={translate(`findings.part.${part}`)}
              checked={present.includes(part)}
              disabled={!canWrite}
              onChange={({ currentTarget: { checked } }) =>
                onSave({
                  [column]: asked
                    .filter((one) => (one === part ? checked : present.includes(one)))
                    .join(';'),
                })
              }
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
