import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { JudgedMission } from '../../../shared/api/missions-api.ts';
import type { Cells } from '../../../shared/api/records-api.ts';
import { LODGING_WAYS } from '../../../shared/domain/special-mission.ts';
import { DayField } from '../../app/day-field.tsx';
import { RemediedList } from '../../app/remedied-list.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { useUnsaved } from '../../app/use-unsaved.ts';
import { IconTool } from '../../ui/icon-tool.tsx';
import table from '../../ui/table.module.css';
import classes from './missions.module.css';

type Props = {
  readonly missionCode: string;
  readonly candidacies: JudgedMission['candidacies'];
  readonly canWrite: boolean;
};

/** Each candidacy as it was lodged, and whether it is in time, reasoned and provable. */
export function CandidacyTable({ missionCode, candidacies, canWrite }: Props) {
  const translate = useTranslate();
  return (
    <>
      {candidacies.length === 0 && (
        <p className={classes['note']}>{translate('missions.candidacies.none')}</p>
      )}
      {candidacies.length > 0 && (
        <div className={table['scroll']}>
          <table className={table['table']}>
            <thead>
              <tr>
                <th scope="col">{translate('missions.candidate')}</th>
                <th scope="col">{translate('missions.way')}</th>
                <th scope="col">{translate('missions.lodged_on')}</th>
                <th scope="col">{translate('missions.reasoned')}</th>
                <th scope="col">{translate('missions.acknowledged')}</th>
                <th scope="col">{translate('missions.says')}</th>
                {canWrite && <td />}
              </tr>
            </thead>
            <tbody>
              {candidacies.map((one) => (
                <Candidacy key={one.candidacy.id} judged={one} canWrite={canWrite} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {canWrite && <NewCandidacy missionCode={missionCode} />}
    </>
  );
}

function Candidacy(props: {
  readonly judged: JudgedMission['candidacies'][number];
  readonly canWrite: boolean;
}) {
  const translate = useTranslate();
  const changeMission = useApp((state) => state.changeMission);
  const { candidacy, findings } = props.judged;
  const { id, version, candidate, way, lodgedOn, reasoned, acknowledged } = candidacy;
  const row = { table: 'mission_candidacies', id, version } as const;
  const save = (values: Cells) => void changeMission({ ...row, op: 'update', values });
  const isDisabled = !props.canWrite;
  return (
    <tr>
      <th scope="row">{candidate}</th>
      <td>
        <Select
          aria-label={translate('missions.way')}
          data={LODGING_WAYS.map((value) => ({ value, label: translate(`missions.way.${value}`) }))}
          value={way}
          disabled={isDisabled}
          allowDeselect={false}
          onChange={(value) => save({ way: value })}
        />
      </td>
      <td className={classes['bare']}>
        <DayField
          label={translate('missions.lodged_on')}
          value={lodgedOn}
          isDisabled={isDisabled}
          onChange={(date) => save({ lodged_on: date })}
        />
      </td>
      {(['reasoned', 'acknowledged'] as const).map((column) => {
        const value = { reasoned, acknowledged }[column];
        return (
          <td key={column}>
            <Checkbox
              aria-label={translate(`missions.${column}`)}
              checked={value === true}
              indeterminate={value === null}
              disabled={isDisabled}
              onChange={({ currentTarget: { checked } }) => save({ [column]: checked })}
            />
          </td>
        );
      })}
      <td className={classes['says']}>
        <RemediedList findings={findings} />
      </td>
      {props.canWrite && (
        <td>
          <IconTool
            label={translate('missions.candidacy.remove', { candidate })}
            onClick={() => void changeMission({ ...row, op: 'remove' })}
          >
            <IconTrash size={16} />
          </IconTool>
        </td>
      )}
    </tr>
  );
}

function NewCandidacy({ missionCode }: { readonly missionCode: string }) {
  const translate = useTranslate();
  const changeMission = useApp((state) => state.changeMission);
  const [candidate, setCandidate] = useState('');
  useUnsaved(candidate.trim() !== '');

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    const values = { mission_code: missionCode, candidate: candidate.trim() };
    const isMade = await changeMission({ table: 'mission_candidacies', op: 'create', values });
    if (isMade) setCandidate('');
  }

  return (
    <form className={classes['add']} onSubmit={(event) => void add(event)}>
      <TextInput
        label={translate('missions.candidacy.new')}
        value={candidate}
        onChange={(event) => setCandidate(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        leftSection={<IconPlus size={16} />}
        disabled={candidate.trim() === ''}
      >
        {translate('missions.candidacy.add')}
      </Button>
    </form>
  );
}
