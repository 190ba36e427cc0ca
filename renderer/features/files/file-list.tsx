import { IconDatabase, IconFlask } from '@tabler/icons-react';
import type { PlannerFile } from '../../../shared/api/records.ts';
import { formatInstant } from '../../../shared/wording/format-day.ts';
import { nameFile } from '../../app/name-file.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { formatBytes } from '../../ui/format-bytes.ts';
import classes from './file-list.module.css';

/** Known planner files with day and size; the whole line opens. */
export function FileList(props: {
  readonly files: readonly PlannerFile[] | null;
  readonly onOpen: (file: PlannerFile) => void;
}) {
  const translate = useTranslate();
  if (props.files === null) return null;
  if (props.files.length === 0) return <p className={classes['none']}>{translate('files.none')}</p>;

  return (
    <ul className={classes['list']}>
      {props.files.map((file) => {
        const Icon = file.kind === 'demonstration' ? IconFlask : IconDatabase;
        return (
          <li key={file.id}>
            <button type="button" className={classes['file']} onClick={() => props.onOpen(file)}>
              <Icon size={17} aria-hidden="true" />
              <span className={classes['name']}>{nameFile(file, translate)}</span>
              {file.kind === 'demonstration' && (
                <span className={classes['invented']}>{translate('files.kind.invented')}</span>
              )}
              <span className={classes['when']}>
                {translate('files.modified', {
                  when: formatInstant(file.modifiedAt, translate.language),
                })}
              </span>
              <span className={classes['size']}>{formatBytes(file.bytes, translate)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
