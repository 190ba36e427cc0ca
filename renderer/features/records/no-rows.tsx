import { Button } from '@mantine/core';
import { useTranslate } from '../../app/use-translate.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

/** Why no row is on screen, and what helps: the table is empty, or every row is filtered out. */
export function NoRows(props: {
  readonly isEmpty: boolean;
  readonly canWrite: boolean;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}) {
  const { isEmpty, canWrite } = props;
  const translate = useTranslate();
  const canAdd = isEmpty && canWrite;
  return (
    <EmptyState
      title={translate(isEmpty ? 'records.empty.none' : 'records.empty.no_match')}
      text={canAdd ? translate('records.empty.hint') : ''}
    >
      {canAdd && <Button onClick={props.onAdd}>{translate('records.add')}</Button>}
      {!isEmpty && (
        <Button variant="default" onClick={props.onClear}>
          {translate('grid.filters.clear')}
        </Button>
      )}
    </EmptyState>
  );
}
