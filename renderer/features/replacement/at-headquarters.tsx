import { useEffect, useMemo, useState } from 'react';
import type { HeadquartersAnswer } from '../../../shared/api/replacement-api.ts';
import { AgentLink } from '../../app/agent-link.tsx';
import { ChoiceField } from '../../app/choice-field.tsx';
import { FailureBox } from '../../app/failure-box.tsx';
import { RemediedList } from '../../app/remedied-list.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import { HolderTable } from './holder-table.tsx';
import classes from './replacement.module.css';

/** Who replaces the Chair (art. 13), and whom another holder may designate (art. 14). */
export function AtHeadquarters() {
  const { on, knownOn } = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const answer = useApp((state) => state.headquarters);
  const failure = useApp((state) => state.replacementFailure);
  const readHeadquarters = useApp((state) => state.readHeadquarters);

  useEffect(() => {
    void readHeadquarters({ on, knownOn });
    // The revision stands for every change of the file.
  }, [on, knownOn, revision, readHeadquarters]);

  if (failure) return <FailureBox failure={failure} />;
  if (!answer) return null;
  return (
    <div className={classes['columns']}>
      <Chair chair={answer.chair} />
      <Holder answer={answer} />
    </div>
  );
}

function Chair({ chair }: Pick<HeadquartersAnswer, 'chair'>) {
  const translate = useTranslate();
  return (
    <section className={classes['part']} aria-labelledby="chair-title">
      <h2 id="chair-title">{translate('replacement.chair')}</h2>
      <p className={classes['note']}>{translate('replacement.chair.how')}</p>
      <RemediedList findings={chair.findings} />
      {chair.ranking.length === 0 ? (
        <p>{translate('replacement.chair.empty')}</p>
      ) : (
        <div className={table['scroll']}>
          <table className={table['table']}>
            <thead>
              <tr>
                <th scope="col">{translate('replacement.rank')}</th>
                <th scope="col">{translate('replacement.agent')}</th>
                <th scope="col" className={table['number']}>
                  {translate('replacement.chair.days')}
                </th>
              </tr>
            </thead>
            <tbody>
              {chair.ranking.map(({ staffNumber, lastName, firstName, rank, days }) => (
                <tr key={staffNumber}>
                  <td>
                    <strong>{rank}</strong>
                  </td>
                  <th scope="row">
                    <AgentLink staffNumber={staffNumber}>
                      {lastName} {firstName}
                    </AgentLink>
                  </th>
                  <td className={table['number']}>
                    {new Intl.NumberFormat(translate.language).format(days)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Holder({ answer }: { readonly answer: HeadquartersAnswer }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<string | null>(null);
  const designee = answer.designees.find(({ staffNumber }) => staffNumber === chosen);
  const groups = useMemo(
    () => [
      {
        group: '',
        items: answer.designees.map(({ staffNumber, lastName, firstName }) => ({
          value: staffNumber,
          label: `${lastName} ${firstName} (${staffNumber})`,
        })),
      },
    ],
    [answer.designees],
  );
  return (
    <section className={classes['part']} aria-labelledby="holder-title">
      <h2 id="holder-title">{translate('replacement.holder')}</h2>
      <p className={classes['note']}>{translate('replacement.holder.how')}</p>
      <div className={classes['field']}>
        <ChoiceField
          label={translate('replacement.holder.designee')}
          groups={groups}
          value={chosen}
          placeholder={translate('replacement.designee.none')}
          onChange={setChosen}
        />
      </div>
      <div aria-live="polite">
        <RemediedList findings={[designee?.finding ?? answer.nobody]} />
      </div>
      {answer.holders.length > 0 && <HolderTable holders={answer.holders} />}
    </section>
  );
}
