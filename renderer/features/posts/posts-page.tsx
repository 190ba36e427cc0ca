import { SegmentedControl, TextInput } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { FailureBox } from '../../app/failure-box.tsx';
import { MomentBar } from '../../app/moment-bar.tsx';
import { Page } from '../../app/page.tsx';
import { PrintButton } from '../../app/print-button.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MapLegend } from './map-legend.tsx';
import type { Colouring } from './map-figure.tsx';
import { placePosts } from './place-posts.ts';
import { filterRows, type Order, sortRows, toPostRow } from './post-rows.ts';
import classes from './posts.module.css';
import { PostsTable } from './posts-table.tsx';
import { WorldMap } from './world-map.tsx';
import world from './world.json';

/** The network of posts on a map and, with the same content, as a list. */
export function PostsPage() {
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const posts = useApp((state) => state.posts);
  const failure = useApp((state) => state.postsFailure);
  const readPosts = useApp((state) => state.readPosts);
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<Order>({ column: 'city', isDescending: false });
  const [colouring, setColouring] = useState<Colouring>('rank');
  const [marked, setMarked] = useState<string | null>(null);

  useEffect(() => {
    void readPosts(moment);
    // The revision stands for every change of the file.
  }, [moment, revision, readPosts]);

  const all = useMemo(
    () => (posts ?? []).map((one) => toPostRow(one, { translate, on: moment.on })),
    [posts, translate, moment.on],
  );
  const rows = useMemo(
    () => sortRows(filterRows(all, typed), order, translate.language),
    [all, typed, order, translate],
  );
  const placed = useMemo(
    () =>
      placePosts(
        (posts ?? []).map(({ post }) => post),
        world.centres,
      ),
    [posts],
  );
  const known = new Set(placed.map(({ code }) => code));
  const unplaced = rows.filter(({ code }) => !known.has(code));
  return (
    <Page
      title={translate('posts.title')}
      lead={translate('posts.lead')}
      tools={
        <>
          <MomentBar />
          <PrintButton />
        </>
      }
    >
      {failure && <FailureBox failure={failure} />}
      {posts?.length === 0 && (
        <EmptyState title={translate('posts.empty')} text={translate('posts.empty.text')} />
      )}
      {posts !== null && posts.length > 0 && (
        <div className={classes['halves']}>
          <div className={classes['left']}>
            <div className={classes['bar']}>
              <SegmentedControl
                aria-label={translate('posts.colour')}
                value={colouring}
                onChange={(value) => setColouring(value === 'rank' ? 'rank' : 'vacancies')}
                data={[
                  { value: 'rank', label: translate('posts.colour.rank') },
                  { value: 'vacancies', label: translate('posts.colour.vacancies') },
                ]}
              />
              <MapLegend
                colouring={colouring}
                hasClosed={rows.some(({ closedOn }) => closedOn !== null)}
              />
            </div>
            <WorldMap
              land={world}
              rows={rows}
              placed={placed}
              colouring={colouring}
              marked={marked}
              onMark={setMarked}
            />
            {unplaced.length > 0 && (
              <p className={classes['note']}>
                {translate('posts.map.unplaced', {
                  names: unplaced.map(({ city }) => city).join(', '),
                })}
              </p>
            )}
          </div>
          <div className={classes['right']}>
            <div className={classes['bar']}>
              <TextInput
                className={classes['filter']}
                aria-label={translate('posts.filter')}
                placeholder={translate('posts.filter')}
                value={typed}
                onChange={({ currentTarget }) => setTyped(currentTarget.value)}
              />
              <span className={classes['note']} role="status">
                {translate('posts.filter.count', { shown: rows.length, all: all.length })}
              </span>
            </div>
            <PostsTable
              rows={rows}
              order={order}
              onOrder={setOrder}
              marked={marked}
              onMark={setMarked}
            />
          </div>
        </div>
      )}
    </Page>
  );
}
