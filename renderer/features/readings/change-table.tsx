import type { Impact, NamedChange } from '../../../shared/api/readings-api.ts';
import type { Side } from '../../../shared/rules/impact.ts';
import { wordFinding } from '../../../shared/wording/findings.ts';
import { wordOption } from '../../../shared/wording/word-reading.ts';
import { AgentLink } from '../../app/agent-link.tsx';
import { CodeSign } from '../../app/finding-list.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import classes from './readings.module.css';
import { wordSide, wordSubject } from './word-impact.ts';

/** More than anybody reads in one go; the count above is of all. */
const MOST_SHOWN = 200;

/** Who and what an option would change, before and after; changed verdicts first. */
export function ChangeTable({ impact }: { readonly impact: Impact }) {
  const translate = useTranslate();
  const changes = impact.changes.toSorted((a, b) => Number(b.isVerdict) - Number(a.isVerdict));
  const rest = changes.length - MOST_SHOWN;
  const name = translate('readings.impact.list', {
    option: wordOption(impact.name, impact.option, translate),
  });
  return (
    <div
      className={`${table['scroll']} ${classes['changes']}`}
      role="region"
      aria-label={name}
      // A long list is scrolled by keyboard too.
      tabIndex={0}
    >
      <table className={table['table']}>
        <thead>
          <tr>
            {(['subject', 'article', 'before', 'after'] as const).map((column) => (
              <th key={column} scope="col">
                {translate(`readings.impact.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, MOST_SHOWN).map((change) => (
            <tr key={`${change.article} ${change.subject.kind} ${change.subject.id}`}>
              <th scope="row">
                <Concerned change={change} />
              </th>
              <td>{change.article}</td>
              <SideCell side={change.before} />
              <SideCell side={change.after} />
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p className={classes['rest']}>{translate('readings.impact.more', { count: rest })}</p>
      )}
    </div>
  );
}

function Concerned({ change }: { readonly change: NamedChange }) {
  const translate = useTranslate();
  const { name, staffNumber } = change;
  const kind = wordSubject(change, translate);
  return (
    <>
      {staffNumber === null ? name : <AgentLink staffNumber={staffNumber}>{name}</AgentLink>}
      {kind !== '' && <span className={classes['kind']}>{kind}</span>}
    </>
  );
}

function SideCell({ side }: { readonly side: Side | null }) {
  const translate = useTranslate();
  return (
    <td>
      {side && <CodeSign code={side.code} />} <strong>{wordSide(side, translate)}</strong>
      {side?.finding && (
        <p className={classes['finding']}>{wordFinding(side.finding, translate)}</p>
      )}
    </td>
  );
}
