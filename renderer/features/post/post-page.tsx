import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { wordCountry } from '../../../shared/lists/list-words.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { ChoiceField } from '../../app/choice-field.tsx';
import { postChoices } from '../../app/choices.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { MomentBar } from '../../app/moment-bar.tsx';
import { Page } from '../../app/page.tsx';
import { NO_REFERENCE } from '../../app/place-names.ts';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useCanWrite } from '../../app/use-can-write.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { ClosureBox } from './closure-box.tsx';
import { FunctionSection } from './function-section.tsx';
import { HolderTable } from './holder-table.tsx';
import { PostFacts } from './post-facts.tsx';
import { postFields } from './post-fields.ts';
import classes from './post.module.css';
import { PostHistory } from './post-history.tsx';
import { RankSection } from './rank-section.tsx';
import { RecordForm } from './record-form.tsx';
import { VacancyTable } from './vacancy-table.tsx';

/** One post: what it is, who holds its functions over time, what falls vacant, and its ranks. */
export function PostPage() {
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const code = useApp((state) => state.subject);
  const go = useApp((state) => state.go);
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  const readReference = useApp((state) => state.readReference);
  const readPost = useApp((state) => state.readPost);
  const changePost = useApp((state) => state.changePost);
  const failure = useApp((state) => state.postFailure);
  const answer = useApp((state) => state.postSheet);
  const [isEditing, setEditing] = useState(false);
  const posts = useMemo(() => postChoices(reference, translate), [reference, translate]);
  const canWrite = useCanWrite();

  useEffect(() => {
    void readReference();
    if (code !== null) void readPost(code, moment);
    // The revision stands for every change of the file.
  }, [code, moment, revision, readPost, readReference]);

  const sheet = answer?.post.code === code ? answer : null;
  const post = sheet?.post;
  const land = post ? wordCountry(post.country, translate) : null;
  const present = sheet?.holdings.filter(({ isPresent }) => isPresent) ?? [];
  return (
    <Page
      title={
        post
          ? [post.city, ...(land === null ? [] : [`(${land})`])].join(' ')
          : translate('posts.one')
      }
      {...(post ? { lead: `${translate(`lists.post_type.${post.type}`)} · ${post.code}` } : {})}
      canGoBack
      tools={
        <>
          <MomentBar />
          {canWrite && post && (
            <Button leftSection={<IconPencil size={16} />} onClick={() => setEditing(true)}>
              {translate('posts.edit')}
            </Button>
          )}
        </>
      }
    >
      {code === null && (
        <div className={classes['field']}>
          <ChoiceField
            label={translate('posts.one')}
            groups={[posts]}
            value={null}
            placeholder={translate('posts.choose')}
            onChange={(chosen) => chosen !== null && go('post', chosen)}
          />
        </div>
      )}
      {failure && <FailureBox failure={failure} />}
      {sheet && (
        <div className={classes['columns']}>
          <PostFacts sheet={sheet} />
          <ClosureBox sheet={sheet} />
          <FunctionSection sheet={sheet} canWrite={canWrite} />
          <VacancyTable sheet={sheet} />
          <section className={classes['part']} aria-labelledby="staff-title">
            <h2 id="staff-title">
              {translate('posts.staff', { day: formatDay(moment.on), count: present.length })}
            </h2>
            <p className={classes['note']}>{translate('posts.staff.how')}</p>
            {present.length > 0 && (
              <HolderTable
                sheet={sheet}
                holdings={present}
                withFunction
                label={translate('posts.staff.label')}
              />
            )}
          </section>
          <RankSection sheet={sheet} canWrite={canWrite} />
          <PostHistory postCode={sheet.post.code} canEdit={canWrite} />
        </div>
      )}
      {isEditing && post && (
        <RecordForm
          title={translate('posts.edit')}
          fields={postFields(post, posts, translate)}
          onSave={(values, reason) =>
            changePost(
              [{ table: 'posts', op: 'update', id: post.code, version: post.version, values }],
              reason,
            )
          }
          onClose={() => setEditing(false)}
        />
      )}
    </Page>
  );
}
