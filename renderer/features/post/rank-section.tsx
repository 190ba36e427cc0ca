import { Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { PostSheet } from '../../../shared/api/posts-api.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { IconTool } from '../../ui/icon-tool.tsx';
import table from '../../ui/table.module.css';
import classes from './post.module.css';
import { changesForRank, rankFields } from './post-fields.ts';
import { RecordForm } from './record-form.tsx';

type Rank = PostSheet['ranks'][number];

/** The dated hardship ranks of the post: each to be corrected or removed, and a new one. */
export function RankSection(props: { readonly sheet: PostSheet; readonly canWrite: boolean }) {
  const translate = useTranslate();
  const changePost = useApp((state) => state.changePost);
  const removeRank = useApp((state) => state.removeRank);
  const [open, setOpen] = useState<Rank | 'new' | null>(null);
  const close = () => setOpen(null);
  const { sheet, canWrite } = props;
  return (
    <section className={classes['part']} aria-labelledby="ranks-title">
      <h2 id="ranks-title">{translate('posts.ranks')}</h2>
      {sheet.ranks.length === 0 && (
        <p className={classes['note']}>{translate('posts.ranks.none')}</p>
      )}
      {sheet.ranks.length > 0 && (
        <div className={table['scroll']}>
          <table className={table['table']}>
            <thead>
              <tr>
                <th scope="col">{translate('lists.column.hardship_rank')}</th>
                <th scope="col">{translate('lists.column.from')}</th>
                <th scope="col">{translate('lists.column.to')}</th>
                {canWrite && <td />}
              </tr>
            </thead>
            <tbody>
              {sheet.ranks.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{one.rank}</th>
                  <td>{formatDay(one.validFrom)}</td>
                  <td>{one.validTo === null ? '–' : formatDay(one.validTo)}</td>
                  {canWrite && (
                    <td className={table['number']}>
                      <IconTool
                        label={translate('posts.rank.edit', named(one))}
                        onClick={() => setOpen(one)}
                      >
                        <IconPencil size={16} />
                      </IconTool>
                      <IconTool
                        label={translate('posts.rank.remove', named(one))}
                        onClick={() => void removeRank(one)}
                      >
                        <IconTrash size={16} />
                      </IconTool>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {canWrite && (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} />}
            onClick={() => setOpen('new')}
          >
            {translate('posts.rank.add')}
          </Button>
        </div>
      )}
      {open === 'new' && (
        <RecordForm
          title={translate('posts.rank.add')}
          fields={rankFields(null, translate)}
          onSave={(values, reason) => changePost(changesForRank(sheet, values), reason)}
          onClose={close}
        />
      )}
      {open !== null && open !== 'new' && (
        <RecordForm
          title={translate('posts.rank.edit', named(open))}
          fields={rankFields(open, translate)}
          onSave={(values, reason) =>
            changePost(
              [{ table: 'hardship', op: 'update', id: open.id, version: open.version, values }],
              reason,
            )
          }
          onClose={close}
        />
      )}
    </section>
  );
}

function named({ rank, validFrom }: Rank) {
  return { rank, day: formatDay(validFrom) };
}
