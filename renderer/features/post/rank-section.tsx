import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
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

/** The dated hardship ranks of the post, and a new one. */
export function RankSection(props: { readonly sheet: PostSheet; readonly canWrite: boolean }) {
  const translate = useTranslate();
  const changePost = useApp((state) => state.changePost);
  const [isAdding, setAdding] = useState(false);
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
              {sheet.ranks.map(({ id, version, rank, validFrom, validTo }) => (
                <tr key={id}>
                  <th scope="row">{rank}</th>
                  <td>{formatDay(validFrom)}</td>
                  <td>{validTo === null ? '–' : formatDay(validTo)}</td>
                  {canWrite && (
                    <td className={table['number']}>
                      <IconTool
                        label={translate('posts.rank.remove', { rank, day: formatDay(validFrom) })}
                        onClick={() =>
                          void changePost([{ table: 'hardship', op: 'remove', id, version }])
                        }
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
            onClick={() => setAdding(true)}
          >
            {translate('posts.rank.add')}
          </Button>
        </div>
      )}
      {isAdding && (
        <RecordForm
          title={translate('posts.rank.add')}
          fields={rankFields(translate)}
          onSave={(values) => changePost(changesForRank(sheet, values))}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}
