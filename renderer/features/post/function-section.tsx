import { Button } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { PostSheet } from '../../../shared/api/posts-api.ts';
import type { Period } from '../../../shared/dates.ts';
import type { JobFunction } from '../../../shared/domain/job-function.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { IconTool } from '../../ui/icon-tool.tsx';
import { FunctionLane } from './function-lane.tsx';
import { HolderTable } from './holder-table.tsx';
import classes from './lanes.module.css';
import { functionFields } from './post-fields.ts';
import post from './post.module.css';
import { titleOn } from './post-words.ts';
import { RankBand, YearAxis } from './rank-band.tsx';
import { RecordForm } from './record-form.tsx';
import { scaleAround } from './time-scale.ts';

type Props = { readonly sheet: PostSheet; readonly canWrite: boolean };

/** Ranks and functions on one scale of time, each function with its holders as a table. */
export function FunctionSection({ sheet, canWrite }: Props) {
  const translate = useTranslate();
  const changePost = useApp((state) => state.changePost);
  const scale = scaleAround(useApp((state) => state.moment));
  const [edited, setEdited] = useState<JobFunction | 'new' | null>(null);
  const job = edited === 'new' ? null : edited;
  const others = sheet.holdings.some(({ functionCode }) => functionCode === null);
  return (
    <section className={post['part']} aria-labelledby="functions-title">
      <h2 id="functions-title">{translate('posts.functions')}</h2>
      <p className={post['note']}>{translate('posts.functions.how')}</p>
      <div className={classes['lanes']}>
        <div className={classes['row']}>
          <span />
          <YearAxis scale={scale} />
          <strong>{translate('lists.column.hardship_rank')}</strong>
          <RankBand ranks={sheet.ranks} scale={scale} />
        </div>
        {sheet.functions.map((one) => (
          <Lane
            key={one.code}
            sheet={sheet}
            scale={scale}
            functionCode={one.code}
            onEdit={canWrite ? () => setEdited(one) : null}
          />
        ))}
        {others && <Lane sheet={sheet} scale={scale} functionCode={null} onEdit={null} />}
      </div>
      {canWrite && (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} />}
            onClick={() => setEdited('new')}
          >
            {translate('posts.function.add')}
          </Button>
        </div>
      )}
      {edited !== null && (
        <RecordForm
          title={translate(job ? 'posts.function.edit' : 'posts.function.add')}
          fields={functionFields(job, translate)}
          onSave={(values, reason) =>
            changePost(
              [
                job
                  ? { table: 'functions', op: 'update', id: job.code, version: job.version, values }
                  : {
                      table: 'functions',
                      op: 'create',
                      values: { place: sheet.post.code, ...values },
                    },
              ],
              reason,
            )
          }
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

function Lane(props: {
  readonly sheet: PostSheet;
  readonly scale: Period;
  readonly functionCode: string | null;
  readonly onEdit: (() => void) | null;
}) {
  const translate = useTranslate();
  const { sheet, scale, functionCode, onEdit } = props;
  const job = sheet.functions.find(({ code }) => code === functionCode);
  const own = sheet.holdings.filter((one) => one.functionCode === functionCode);
  const title = titleOn(sheet, functionCode, translate);
  const said = [
    ...(functionCode === null ? [] : [functionCode]),
    ...(job?.class ? [job.class] : []),
    ...(job?.headOfPost ? [translate('posts.head')] : []),
  ];
  return (
    <div className={classes['row']}>
      <div className={classes['name']}>
        <div>
          <strong>{title}</strong>
          <small>{said.join(' · ')}</small>
        </div>
        {onEdit && (
          <IconTool label={translate('posts.function.edit.named', { title })} onClick={onEdit}>
            <IconPencil size={15} />
          </IconTool>
        )}
      </div>
      <FunctionLane sheet={sheet} functionCode={functionCode} scale={scale} />
      {own.length > 0 && (
        <details>
          <summary>{translate('posts.holders', { count: own.length })}</summary>
          <HolderTable
            sheet={sheet}
            holdings={own}
            label={translate('posts.holders.of', { title })}
          />
        </details>
      )}
    </div>
  );
}
