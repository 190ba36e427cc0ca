import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import type { Failure } from '../../../shared/api/failure.ts';
import { SHEETS } from '../../../shared/workbook/workbook.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './file-drop.module.css';

const ACCEPTED = '.xlsx,.csv,.json,.zip';

/** A place for the file: dropped, or chosen with the keyboard. */
export function FileDrop(props: { readonly failure: Failure | null }) {
  const translate = useTranslate();
  const startImport = useApp((state) => state.startImport);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    void startImport([...event.dataTransfer.files]);
  }

  return (
    <div className={classes['page']}>
      {props.failure && <FailureBox failure={props.failure} />}
      <div
        className={classes['drop']}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <IconFileSpreadsheet size={40} stroke={1.3} aria-hidden="true" />
        <h2>{translate(isOver ? 'imports.drop.release' : 'imports.drop.title')}</h2>
        <p>{translate('imports.drop.text')}</p>
        <Button size="sm" onClick={() => input.current?.click()}>
          {translate('imports.drop.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          accept={ACCEPTED}
          className="visually-hidden"
          tabIndex={-1}
          aria-label={translate('imports.drop.choose')}
          onChange={(event) => void startImport([...(event.currentTarget.files ?? [])])}
        />
      </div>
      <p className={classes['lead']}>{translate('imports.lead')}</p>
      <p className={classes['sheets']}>
        <strong>{translate('imports.sheets.expected')}</strong>{' '}
        {SHEETS.map((sheet) => sheet[translate.language]).join(', ')}
      </p>
    </div>
  );
}
