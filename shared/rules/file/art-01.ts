import { judgeHeadOfPost, judgePost } from '../art-01.ts';
import { answerOf, type FileAnswer } from '../file-answer.ts';
import { placeTypeOf, type FileIndex } from './file-index.ts';

/** What each place is: a post, an office of one, or honorary; whether each head is a head of post. */
export function answerArt1(file: FileIndex): readonly FileAnswer[] {
  return [...answerPosts(file), ...answerHeads(file)];
}

function answerPosts({ posts }: FileIndex): readonly FileAnswer[] {
  return [...posts.values()].map((post) =>
    answerOf(
      '1',
      { kind: 'post', id: post.code },
      { answer: post.type, findings: [judgePost(post)] },
    ),
  );
}

/** The functions in use at a post, or at a place nobody described. */
function answerHeads(file: FileIndex): readonly FileAnswer[] {
  const { on, readings } = file.question;
  return [...file.inUse.values()]
    .map((job) => ({ job, place: placeTypeOf(file, job.place) }))
    .filter(({ place }) => place !== 'headquarters')
    .map(({ job: { code, headOfPost, insideMission }, place }) =>
      answerOf(
        '1',
        { kind: 'function', id: code },
        { findings: [judgeHeadOfPost({ place, headOfPost, insideMission }, on, readings)] },
      ),
    );
}
