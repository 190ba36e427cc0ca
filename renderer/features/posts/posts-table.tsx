import { IconArrowDown, IconArrowUp, IconLock } from '@tabler/icons-react';
import { memo } from 'react';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { PostLink } from '../../app/post-link.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import table from '../../ui/table.module.css';
import { type Order, POST_COLUMNS, type PostColumn, type PostRow } from './post-rows.ts';
import classes from './posts.module.css';

const WORDS = {
  city: 'posts.one',
  country: 'lists.column.country',
  type: 'lists.column.type',
  rank: 'posts.column.rank',
  holders: 'posts.column.holders',
  vacancies: 'posts.column.vacancies',
} as const satisfies Readonly<Record<PostColumn, string>>;

type Props = {
  readonly rows: readonly PostRow[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly marked: string | null;
  readonly onMark: (code: string | null) => void;
};

/** The same posts as on the map; a row pointed at, or reached by keyboard, is marked there. */
export function PostsTable({ rows, order, onOrder, marked, onMark }: Props) {
  const translate = useTranslate();
  return (
    <div
      className={`${table['scroll']} ${classes['list']}`}
      tabIndex={0}
      role="group"
      aria-label={translate('posts.list')}
    >
      <table className={table['table']} aria-label={translate('posts.list')}>
        <thead>
          <tr>
            {POST_COLUMNS.map((column) => (
              <Header key={column} column={column} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.code} row={row} isMarked={row.code === marked} onMark={onMark} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Header(props: {
  readonly column: PostColumn;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}) {
  const translate = useTranslate();
  const { column, order, onOrder } = props;
  const isSorted = order.column === column;
  const Arrow = order.isDescending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className={isNumber(column) ? table['number'] : undefined}
      aria-sort={isSorted ? (order.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={classes['sort']}
        title={translate('posts.sort', { column: translate(WORDS[column]) })}
        onClick={() =>
          onOrder({ column, isDescending: isSorted ? !order.isDescending : isNumber(column) })
        }
      >
        {translate(WORDS[column])}
        {isSorted && <Arrow size={12} aria-hidden />}
      </button>
    </th>
  );
}

const Row = memo(function Row(props: {
  readonly row: PostRow;
  readonly isMarked: boolean;
  readonly onMark: (code: string | null) => void;
}) {
  const { row, isMarked, onMark } = props;
  const translate = useTranslate();
  const { code, city, country, type, rank, holders, vacancies, closedOn } = row;
  return (
    <tr
      className={classes['row']}
      data-marked={isMarked}
      data-closed={closedOn !== null}
      onMouseEnter={() => onMark(code)}
      onMouseLeave={() => onMark(null)}
      onFocus={() => onMark(code)}
      onBlur={() => onMark(null)}
    >
      <th scope="row">
        <PostLink code={code}>{city}</PostLink>
        {closedOn !== null && (
          <span className={classes['closed']}>
            <IconLock size={12} aria-hidden />
            {translate('posts.closed', { day: formatDay(closedOn) })}
          </span>
        )}
      </th>
      <td>{country}</td>
      <td>{type}</td>
      <td className={table['number']}>{rank ?? '–'}</td>
      <td className={table['number']}>{holders}</td>
      <td className={`${table['number']} ${vacancies === 0 ? table['zero'] : ''}`}>{vacancies}</td>
    </tr>
  );
});

function isNumber(column: PostColumn): boolean {
  return column === 'rank' || column === 'holders' || column === 'vacancies';
}
