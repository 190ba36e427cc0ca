import { type ReactNode, useMemo } from 'react';
import type { AgentLine, Overview, VacancyLine } from '../../../shared/api/overview-api.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import type { Key } from '../../../shared/wording/translator.ts';
import { AgentLink } from '../../app/agent-link.tsx';
import { NO_REFERENCE, toNames } from '../../app/place-names.ts';
import { PostLink } from '../../app/post-link.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './overview.module.css';

type Line = AgentLine & { readonly kind?: string };

/** What a line is besides: the head of its column, and where its codes are worded. */
const KINDS = {
  derogation: { head: 'overview.column.kind', words: 'lists.derogation' },
  term: { head: 'overview.column.kind', words: 'lists.kind' },
  exam: { head: 'overview.column.exam', words: 'findings.exam' },
} as const;

/** Agents, with the day that counts; `kinds` says what each line is besides. */
export function AgentTable(props: {
  readonly lines: readonly Line[];
  readonly day: Key;
  readonly kinds?: keyof typeof KINDS;
}) {
  const translate = useTranslate();
  const names = useNames();
  const { lines, day, kinds } = props;
  const wordKind = (kind: string) => {
    const key = kinds && `${KINDS[kinds].words}.${kind}`;
    return key && translate.has(key) ? translate(key) : kind;
  };
  return (
    <Table
      heads={[
        day,
        'lists.column.agent',
        ...(kinds ? [KINDS[kinds].head] : []),
        ...(['lists.column.class', 'lists.column.place', 'lists.column.function'] as const),
      ]}
    >
      {lines.map((line) => (
        <tr key={`${line.staffNumber} ${line.day} ${line.kind ?? ''}`}>
          <td>{formatDay(line.day)}</td>
          <th scope="row">
            <Agent {...line} />
          </th>
          {kinds && <td>{wordKind(line.kind ?? '')}</td>}
          <td>{line.class}</td>
          <td>{line.place && <Place code={line.place} name={names.place(line.place)} />}</td>
          <td>{line.functionCode && names.function(line.functionCode)}</td>
        </tr>
      ))}
    </Table>
  );
}

/** Functions, when they fall vacant, and who holds them on the day. */
export function VacancyTable({ vacancies }: { readonly vacancies: readonly VacancyLine[] }) {
  const translate = useTranslate();
  const names = useNames();
  return (
    <Table
      heads={[
        'overview.column.vacant',
        'lists.column.function',
        'lists.column.place',
        'lists.column.class',
        'overview.column.head',
        'overview.column.holder',
        'overview.column.call',
      ]}
    >
      {vacancies.map(({ code, place, headOfPost, holder, ...one }) => (
        <tr key={code}>
          <td>{formatDay(one.vacantFrom)}</td>
          <th scope="row">{names.function(code)}</th>
          <td>
            <Place code={place} name={names.place(place)} />
          </td>
          <td>{one.class}</td>
          <td>{headOfPost !== null && translate(`lists.answer.${headOfPost ? 'yes' : 'no'}`)}</td>
          <td>{holder && <Agent {...holder} />}</td>
          <td>{one.vacancyCode}</td>
        </tr>
      ))}
    </Table>
  );
}

/** Special missions; each opens on its own screen. */
export function MissionTable({ missions }: Pick<Overview, 'missions'>) {
  const go = useApp((state) => state.go);
  return (
    <Table heads={['overview.column.lodge', 'missions.title']}>
      {missions.map(({ code, subject, lastDay }) => (
        <tr key={code}>
          <td>{formatDay(lastDay)}</td>
          <th scope="row">
            <button type="button" className={classes['count']} onClick={() => go('missions', code)}>
              {subject}
            </button>
          </th>
        </tr>
      ))}
    </Table>
  );
}

function Table(props: { readonly heads: readonly Key[]; readonly children: ReactNode }) {
  const translate = useTranslate();
  return (
    <div className={`${table['scroll']} ${classes['rows']}`}>
      <table className={table['table']}>
        <thead>
          <tr>
            {props.heads.map((head) => (
              <th key={head} scope="col">
                {translate(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  );
}

function Agent(props: Pick<AgentLine, 'staffNumber' | 'lastName' | 'firstName'>) {
  const { staffNumber, lastName, firstName } = props;
  return (
    <AgentLink staffNumber={staffNumber}>
      {lastName} {firstName}
    </AgentLink>
  );
}

/** A post opens its page; a service of headquarters has none. */
function Place({ code, name }: { readonly code: string; readonly name: string }) {
  const isPost = useApp((state) => state.reference?.posts.some((post) => post.code === code));
  return isPost ? <PostLink code={code}>{name}</PostLink> : name;
}

function useNames() {
  const { language } = useTranslate();
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  return useMemo(() => toNames(reference, language), [reference, language]);
}
