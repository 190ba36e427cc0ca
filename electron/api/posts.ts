import type { Api } from '../../shared/api/api.ts';
import type { HandlersOf } from '../../shared/api/derive.ts';
import type { PostSheet } from '../../shared/api/posts-api.ts';
import type { Moment } from '../../shared/api/records.ts';
import type { Post } from '../../shared/domain/post.ts';
import { closureOf } from '../../shared/posts/closure.ts';
import { mapHoldings } from '../../shared/posts/holdings.ts';
import { splitByRank } from '../../shared/posts/rank-pieces.ts';
import { isToFill, vacanciesToCome } from '../../shared/posts/vacancies-to-come.ts';
import { err, ok } from '../../shared/result.ts';
import { interimAt } from '../../shared/rules/file/art-15.ts';
import { indexFile, type FileIndex } from '../../shared/rules/file/file-index.ts';
import { postBalances } from '../../shared/rules/file/language-balance.ts';
import { listAgents } from '../db/agents.ts';
import { loadPlannerFacts } from '../db/planner-facts.ts';
import { listRanksAt, mapRanksOn } from '../db/posts.ts';
import { loadReadings } from '../db/readings.ts';
import type { ReadDb } from '../db/schema.ts';
import type { Context } from './context.ts';
import { notFound } from './failures.ts';
import { withKnowledge } from './open-file.ts';

export const posts: HandlersOf<Api, Context>['posts'] = {
  list: (context, moment) =>
    withKnowledge(context, moment.knownOn, async (db) => {
      const file = await loadInWindow(db, moment);
      const ranks = await mapRanksOn(db, moment.on);
      const holdings = mapHoldings(file);
      return ok(
        [...file.posts.values()].map((post) => {
          const own = holdings.get(post.code) ?? [];
          return {
            post,
            rank: ranks.get(post.code) ?? null,
            holders: own.filter(({ isPresent }) => isPresent).length,
            vacancies: vacanciesToCome(file, post.code, own).filter((one) => isToFill(one, post))
              .length,
          };
        }),
      );
    }),

  get: (context, { postCode, ...moment }) =>
    withKnowledge(context, moment.knownOn, async (db) => {
      const file = await loadInWindow(db, moment);
      const post = file.posts.get(postCode);
      return post ? ok(await describePost(db, file, post)) : err(notFound('post', postCode));
    }),
};

async function loadInWindow(db: ReadDb, { on, until }: Moment): Promise<FileIndex> {
  const readings = await loadReadings(db);
  return indexFile(await loadPlannerFacts(db), { on, until, readings });
}

async function describePost(db: ReadDb, file: FileIndex, post: Post): Promise<PostSheet> {
  const { code } = post;
  const own = mapHoldings(file).get(code) ?? [];
  const ranks = await listRanksAt(db, code);
  const { fr, nl } = postBalances(file).find((one) => one.code === code) ?? { fr: 0, nl: 0 };
  const interim = interimOf(file, post);
  const named = new Set([...own.map(({ staffNumber }) => staffNumber), interim]);
  return {
    post,
    supervised: [...file.posts.values()].filter(({ supervisingPost }) => supervisingPost === code),
    ranks,
    functions: [...file.functions.values()]
      .filter(({ place }) => place === code)
      .toSorted((a, b) => Number(b.headOfPost) - Number(a.headOfPost)),
    holdings: own.map((one) => ({ ...one, ranks: splitByRank(one, ranks) })),
    vacancies: vacanciesToCome(file, code, own),
    closure: closureOf(file, code, own),
    roles: { fr, nl },
    interim,
    people: (await listAgents(db))
      .filter(({ staffNumber }) => named.has(staffNumber))
      .map(({ staffNumber, lastName, firstName }) => ({ staffNumber, lastName, firstName })),
  };
}

/** Art. 15 asks nothing at an honorary post, nor at an office of an embassy. */
function interimOf(file: FileIndex, { code, type }: Post): string | null {
  if (type === 'honorary' || type === 'diplomatic_office') return null;
  const ranked = interimAt(file, code);
  return ranked.code === 'OK' ? (ranked.ranking[0]?.staffNumber ?? null) : null;
}
