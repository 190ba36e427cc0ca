import { addDays, dayAfter, type IsoDate } from '../dates.ts';
import type { JobFunction } from '../domain/job-function.ts';
import type { Post } from '../domain/post.ts';
import type { FileIndex } from '../rules/file/file-index.ts';
import type { DepartureReason, Holding } from './holdings.ts';

/** A function that falls vacant by the end of the planning window, or is vacant already. */
export type VacancyToCome = {
  readonly functionCode: string;
  /** First day without a holder. */
  readonly from: IsoDate;
  /** `on_file`: only the vacancy says so. `left`: nobody holds it any more. */
  readonly why: DepartureReason | 'on_file' | 'left';
  /** Staff number of who leaves, or left; null where a vacancy on file alone says it. */
  readonly leaver: string | null;
  /** Of the vacancy on file; null = none has been recorded. */
  readonly vacancyCode: string | null;
  /** Who is planned to come: then it is no open vacancy any more. */
  readonly successor: { readonly staffNumber: string; readonly from: IsoDate } | null;
};

/** A function that nobody has held for a year, without a vacancy on file, is taken to be out of use; never that of the head of a post. Ours. */
const STALE_DAYS = 365;

/** The functions of one post that fall vacant in the planning window, soonest first. */
export function vacanciesToCome(
  file: FileIndex,
  postCode: string,
  holdings: readonly Holding[],
): readonly VacancyToCome[] {
  if (file.posts.get(postCode)?.type === 'honorary') return [];
  const held = Map.groupBy(holdings, ({ functionCode }) => functionCode);
  return [...file.functions.values()]
    .filter(({ place }) => place === postCode)
    .flatMap((job) => {
      const vacancy = vacancyOf(file, job, held.get(job.code) ?? []);
      const { validTo } = job;
      const isKept = vacancy && (validTo === null || validTo >= vacancy.from);
      return isKept ? [vacancy] : [];
    })
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** Those nobody is planned to fill, at a post that is open when they fall vacant. */
export function isToFill(
  { successor, from }: VacancyToCome,
  { closedOn }: Pick<Post, 'closedOn'>,
): boolean {
  return successor === null && (closedOn === null || from <= closedOn);
}

function vacancyOf(
  { question: { on, until }, vacanciesOf }: FileIndex,
  { code: functionCode, headOfPost }: JobFunction,
  held: readonly Holding[],
): VacancyToCome | undefined {
  const present = held.filter(({ isPresent, from }) => isPresent && from <= on);
  const coming = held.find(({ from, isPresent }) => from > on && !isPresent);
  const successor = coming ? { staffNumber: coming.staffNumber, from: coming.from } : null;
  const onFile = (vacanciesOf.get(functionCode) ?? []).findLast(
    ({ vacantFrom }) =>
      vacantFrom <= until && !held.some(({ from }) => from >= vacantFrom && from <= on),
  );
  const vacancyCode = onFile?.code ?? null;
  const fall = fallOf(held, present);
  const isLongGone = fall?.why === 'left' && fall.from < addDays(on, -STALE_DAYS);
  const isInUse = onFile !== undefined || headOfPost === true;
  if (fall !== null && fall.from <= until && (isInUse || !isLongGone))
    return { functionCode, ...fall, vacancyCode, successor };
  return onFile
    ? {
        functionCode,
        from: onFile.vacantFrom,
        why: 'on_file',
        leaver: null,
        vacancyCode,
        successor,
      }
    : undefined;
}

/** When the last present holder goes; without one, when the last one went. Null = not known, or never held. */
function fallOf(
  held: readonly Holding[],
  present: readonly Holding[],
): Pick<VacancyToCome, 'from' | 'why' | 'leaver'> | null {
  if (present.length > 0) {
    const last = present.toSorted((a, b) => (goesOn(a) < goesOn(b) ? -1 : 1)).at(-1);
    if (!last?.departure) return null;
    const { lastDay, why } = last.departure;
    return { from: dayAfter(lastDay), why, leaver: last.staffNumber };
  }
  const before = held.filter(({ to, isPresent }) => to !== null && !isPresent);
  const gone = before.toSorted((a, b) => ((a.to ?? '') < (b.to ?? '') ? -1 : 1)).at(-1);
  return gone?.to ? { from: dayAfter(gone.to), why: 'left', leaver: gone.staffNumber } : null;
}

/** After every day of the calendar where nothing says when. */
function goesOn({ departure }: Holding): string {
  return departure?.lastDay ?? '~';
}

function orderOf({ from, functionCode }: VacancyToCome): string {
  return `${from} ${functionCode}`;
}
