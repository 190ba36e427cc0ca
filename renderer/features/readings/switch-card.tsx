import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import type { Impact } from '../../../shared/api/readings-api.ts';
import { type Readings, SWITCHES, type SwitchName } from '../../../shared/rules/readings.ts';
import { wordOption } from '../../../shared/wording/word-reading.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { ChangeTable } from './change-table.tsx';
import { LegalNote } from './legal-note.tsx';
import classes from './readings.module.css';
import { SetReadingDialog } from './set-reading-dialog.tsx';
import { wordImpact } from './word-impact.ts';

type Props = { readonly name: SwitchName; readonly inUse: Readings[SwitchName] };

/** One doubtful point: its question, its readings with what they would change, its legal note. */
export function SwitchCard({ name, inUse }: Props) {
  const translate = useTranslate();
  const impacts = useApp((state) => state.impacts);
  const on = useApp((state) => state.moment.on);
  const isPast = useApp((state) => state.moment.knownOn !== null);
  const isReadOnly = useApp((state) => state.session?.file?.readOnly === true);
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const { ambiguity, article, options } = SWITCHES[name];
  const own = impacts?.filter((impact) => impact.name === name) ?? [];
  const find = (option: string): Impact | undefined => own.find((one) => one.option === option);
  const picked = find(chosen ?? '');
  const listed = find(shown ?? '');
  const locked = isReadOnly ? 'readings.readOnly' : isPast ? 'readings.past' : null;

  return (
    <section className={classes['card']} aria-labelledby={`${name}-question`}>
      <header className={classes['head']}>
        <span className={classes['doubt']}>{ambiguity}</span>
        <h2 id={`${name}-question`}>{translate(`readings.${name}.question`)}</h2>
        <span className={classes['article']}>
          {article === '47'
            ? translate('readings.article.47')
            : translate('readings.article', { number: article })}
        </span>
      </header>
      <Radio.Group
        label={
          <span className="visually-hidden">
            {translate('readings.options', { doubt: ambiguity })}
          </span>
        }
        value={chosen ?? inUse}
        onChange={setChosen}
        readOnly={locked !== null}
      >
        {options.map((option) => {
          const impact = find(option);
          const isShown = shown === option;
          return (
            <div key={option} className={classes['option']} data-used={option === inUse}>
              <Radio
                value={option}
                disabled={locked !== null && option !== inUse}
                label={
                  <>
                    {wordOption(name, option, translate)}
                    {option === options[0] && (
                      <span className={classes['mark']}>{translate('readings.default')}</span>
                    )}
                    {option === inUse && (
                      <span className={classes['used']}>{translate('readings.inUse')}</span>
                    )}
                  </>
                }
              />
              {impact && (
                <span className={classes['impact']}>
                  <span>{wordImpact(impact, on, translate)}</span>
                  {impact.changes.length > 0 && (
                    <Button
                      variant="subtle"
                      size="compact-xs"
                      aria-expanded={isShown}
                      aria-label={`${translate(isShown ? 'readings.impact.hide' : 'readings.impact.show')}: ${wordOption(name, option, translate)}`}
                      onClick={() => setShown(isShown ? null : option)}
                    >
                      {translate(isShown ? 'readings.impact.hide' : 'readings.impact.show')}
                    </Button>
                  )}
                </span>
              )}
            </div>
          );
        })}
      </Radio.Group>
      {listed && <ChangeTable impact={listed} />}
      <footer className={classes['foot']}>
        <LegalNote name={name} />
        {locked !== null && <span className={classes['muted']}>{translate(locked)}</span>}
        {locked === null && picked && (
          <Button size="compact-sm" onClick={() => setAsking(true)}>
            {translate('readings.confirm.set')}…
          </Button>
        )}
      </footer>
      {isAsking && picked && (
        <SetReadingDialog
          impact={picked}
          onClose={(isSet) => {
            setAsking(false);
            if (isSet) setChosen(null);
          }}
        />
      )}
    </section>
  );
}
