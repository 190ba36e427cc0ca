import { ActionIcon } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronLeftPipe,
  IconChevronRight,
  IconChevronRightPipe,
} from '@tabler/icons-react';
import type { GridApi } from 'ag-grid-community';
import { type ReactNode, useEffect, useState } from 'react';
import { localeOf, type Translate } from '../../shared/wording/translator.ts';
import type { GridRow } from './grid-row.ts';
import classes from './pager.module.css';

/** Pages and rows as they stand; both counts may be 0. */
type Pages = {
  /** Counted from 0. */
  readonly page: number;
  readonly pages: number;
  readonly size: number;
  readonly rows: number;
};

/** Turns the pages of a grid that does not scroll without end. */
export function Pager(props: { readonly api: GridApi<GridRow>; readonly translate: Translate }) {
  const { api, translate } = props;
  const { page, pages, size, rows } = usePages(api);
  const { format } = new Intl.NumberFormat(localeOf(translate.language));
  const last = Math.max(0, pages - 1);
  const turn = (to: number) => {
    api.paginationGoToPage(to);
    api.ensureIndexVisible(to * size, 'top');
  };
  const at = {
    page: format(page + 1),
    pages: format(pages),
    from: format(page * size + 1),
    to: format(Math.min(rows, (page + 1) * size)),
    rows: format(rows),
  };

  return (
    <div role="group" aria-label={translate('grid.pages.group')} className={classes['pager']}>
      <Turn label={translate('grid.pages.first')} to={0} at={page} onTurn={turn}>
        <IconChevronLeftPipe size={16} />
      </Turn>
      <Turn
        label={translate('grid.pages.previous')}
        to={Math.max(0, page - 1)}
        at={page}
        onTurn={turn}
      >
        <IconChevronLeft size={16} />
      </Turn>
      <span role="status">{rows > 0 && translate('grid.pages.at', at)}</span>
      <Turn
        label={translate('grid.pages.next')}
        to={Math.min(last, page + 1)}
        at={page}
        onTurn={turn}
      >
        <IconChevronRight size={16} />
      </Turn>
      <Turn label={translate('grid.pages.last')} to={last} at={page} onTurn={turn}>
        <IconChevronRightPipe size={16} />
      </Turn>
    </div>
  );
}

/** Stays where it is at the first and last page, so that the focus is not lost there. */
function Turn(props: {
  readonly label: string;
  readonly to: number;
  readonly at: number;
  readonly onTurn: (page: number) => void;
  readonly children: ReactNode;
}) {
  const { label, to, at, onTurn, children } = props;
  const isThere = to === at;
  return (
    <ActionIcon
      aria-label={label}
      title={label}
      aria-disabled={isThere}
      data-disabled={isThere}
      onClick={() => !isThere && onTurn(to)}
    >
      {children}
    </ActionIcon>
  );
}

function usePages(api: GridApi<GridRow>): Pages {
  const [pages, setPages] = useState<Pages>(() => read(api));
  useEffect(() => {
    // AG Grid tells of it while it draws, and the page may not be drawn then.
    const take = () => queueMicrotask(() => !api.isDestroyed() && setPages(read(api)));
    api.addEventListener('paginationChanged', take);
    take();
    return () => {
      if (!api.isDestroyed()) api.removeEventListener('paginationChanged', take);
    };
  }, [api]);
  return pages;
}

function read(api: GridApi<GridRow>): Pages {
  return {
    page: api.paginationGetCurrentPage(),
    pages: api.paginationGetTotalPages(),
    size: api.paginationGetPageSize(),
    rows: api.paginationGetRowCount(),
  };
}
