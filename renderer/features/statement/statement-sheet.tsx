import type { ReactNode } from 'react';
import type { Official } from '../../../shared/api/official-api.ts';
import type { AgentFile } from '../../../shared/api/records.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { writeStatement } from '../../../shared/documents/agent-statement.ts';
import { formatLongDay } from '../../../shared/wording/format-day.ts';
import { unbroken } from '../../../shared/wording/findings.ts';
import type { Key, Translate, Values } from '../../../shared/wording/translator.ts';
import type { Names } from '../../app/place-names.ts';
import classes from './statement.module.css';

export type SheetProps = {
  readonly file: AgentFile;
  readonly on: IsoDate;
  /** Of the language of the statement, as are the names. */
  readonly translate: Translate;
  readonly names: Names;
  readonly official: Official | null;
  /** By which the statement is found again: planner file, agent, day, state of the file. */
  readonly reference: string;
  readonly isInvented: boolean;
};

/** The statement as one page A4, the same on screen and on paper. */
export function StatementSheet(props: SheetProps) {
  const { file, on, translate, names, official, reference, isInvented } = props;
  const { agent } = file;
  const say = (key: Key, values: Values = {}) => unbroken(translate(key, values), translate);
  const told = writeStatement(file, { on, translate, names });
  return (
    <article className={classes['sheet']} lang={translate.language}>
      <header className={classes['letterhead']}>
        <p>{say('statement.sender')}</p>
        <p>{say('statement.dated', { day: formatLongDay(on, translate.language) })}</p>
      </header>
      <div className={classes['titles']}>
        <h2>{say('statement.title')}</h2>
        <p>
          <strong>
            {agent.firstName} {agent.lastName}
          </strong>
          {`, ${agent.staffNumber}, ${translate(`agent.career.${agent.career}`)}`}
        </p>
        {isInvented && <p className={classes['invented']}>{say('statement.invented')}</p>}
      </div>
      <Part title={say('statement.where.title')}>
        <Sentences texts={told.where} />
      </Part>
      {told.until.length > 0 && (
        <Part title={say('statement.until.title')}>
          <Sentences texts={told.until} isStrong />
        </Part>
      )}
      <Part title={say('statement.why.title')}>
        <Sentences texts={told.why} />
        <p className={classes['quiet']}>{say('statement.why.basis')}</p>
      </Part>
      {told.needs.length > 0 && (
        <Part title={say('statement.need.title')}>
          <Sentences texts={told.needs} />
        </Part>
      )}
      <Part title={say('statement.next.title')}>
        {told.next.length === 0 && <p>{say('statement.next.none')}</p>}
        {told.next.length > 0 && (
          <>
            <p>{say('statement.next.lead')}</p>
            <ul>
              {told.next.map(({ kind, period }) => (
                <li key={period}>
                  <strong>{kind}</strong>, {period}
                </li>
              ))}
            </ul>
            <p className={classes['quiet']}>{say('statement.next.choice')}</p>
          </>
        )}
      </Part>
      <Part title={say('statement.missing.title')}>
        <p>{told.missing}</p>
      </Part>
      <footer className={classes['foot']}>
        <p>{say('statement.close')}</p>
        <div>
          <h3>{say('statement.contact')}</h3>
          {official === null ? (
            <p>{say('statement.contact.none')}</p>
          ) : (
            <p>
              <strong>{official.name}</strong>, {official.capacity}
              <br />
              {official.phone} · {official.email}
            </p>
          )}
          <p className={classes['quiet']}>{say('statement.reference', { reference })}</p>
        </div>
      </footer>
    </article>
  );
}

function Part(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes['part']}>
      <h3>{props.title}</h3>
      <div>{props.children}</div>
    </section>
  );
}

function Sentences(props: { readonly texts: readonly string[]; readonly isStrong?: boolean }) {
  return props.texts.map((text, index) => (
    <p key={text}>{props.isStrong && index === 0 ? <strong>{text}</strong> : text}</p>
  ));
}
