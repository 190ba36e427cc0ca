import type { PostSheet } from '../../../shared/api/posts-api.ts';
import { AgentLink } from '../../app/agent-link.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import { nameOn, shownDay, titleOn, wordDeparture, wordRanks } from './post-words.ts';

type Props = {
  readonly sheet: PostSheet;
  readonly holdings: PostSheet['holdings'];
  /** Where the rows are of several functions. */
  readonly withFunction?: boolean;
  readonly label: string;
};

/** Assignments to the post, one a row, with the ranks served under. */
export function HolderTable({ sheet, holdings, withFunction = false, label }: Props) {
  const translate = useTranslate();
  return (
    <div className={table['scroll']}>
      <table className={table['table']} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{translate('lists.column.agent')}</th>
            <th scope="col">{translate('lists.column.kind')}</th>
            {withFunction && <th scope="col">{translate('lists.column.function')}</th>}
            <th scope="col">{translate('lists.column.from')}</th>
            <th scope="col">{translate('posts.leaves')}</th>
            <th scope="col">{translate('lists.column.hardship_rank')}</th>
            <th scope="col">{translate('lists.column.language_role')}</th>
          </tr>
        </thead>
        <tbody>
          {holdings.map((one) => (
            <tr key={one.assignmentId}>
              <th scope="row">
                <AgentLink staffNumber={one.staffNumber}>
                  {nameOn(sheet, one.staffNumber)}
                </AgentLink>
              </th>
              <td>{translate(`lists.kind.${one.kind}`)}</td>
              {withFunction && <td>{titleOn(sheet, one.functionCode, translate)}</td>}
              <td>{shownDay(one.from)}</td>
              <td>{wordDeparture(one.departure, translate)}</td>
              <td>{wordRanks(one.ranks, translate)}</td>
              <td>{one.languageRole}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
