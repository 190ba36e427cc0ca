import { useMemo } from 'react';
import type { Board } from '../../../shared/api/board-api.ts';
import type { Moment, Reference } from '../../../shared/api/records.ts';
import type { Period } from '../../../shared/dates.ts';
import { wordCountry } from '../../../shared/lists/list-words.ts';
import { functionTitle } from '../../app/place-names.ts';
import { type Words, nameHolder, wordWhere } from './bar-words.ts';
import { agentRow, functionRow, isAsked, type Row, within } from './board-rows.ts';
import type { Scale } from './board-scale.ts';
import type { BoardView } from './board-slice.ts';
import { type Bar, careerDrawer, type DrawnCareer } from './career-bars.ts';

type Asked = {
  readonly board: Board;
  readonly moment: Moment;
  readonly view: BoardView;
  readonly scale: Scale;
  readonly reference: Reference;
  readonly words: Words;
};

/** All that is drawn, and how a career is judged with other days. */
export type Drawn = {
  readonly rows: readonly Row[];
  readonly draw: (agent: Board['agents'][number]) => DrawnCareer;
};

/** The rows asked for, judged once for each state of the file; `held` replaces its own. */
export function useRows(asked: Asked, held: DrawnCareer | null): Drawn {
  const { board, moment, view, scale, reference, words } = asked;
  const { on, until } = moment;
  const { translate, names } = words;
  const { readings } = board;
  const draw = useMemo(() => careerDrawer({ on, until, readings }), [on, until, readings]);
  const careers = useMemo(() => board.agents.map(draw), [board, draw]);

  const all = useMemo(
    () =>
      view.axis === 'agents'
        ? agentRows(careers, translate.language)
        : functionRows(careers, { reference, words, moment: { from: on, to: until } }),
    [careers, view.axis, reference, words, translate.language, on, until],
  );
  const rows = useMemo(() => {
    const wordsOf = (bar: Bar) => {
      if (view.axis === 'functions') return nameHolder(bar);
      const country = bar.record.place === null ? null : names.country(bar.record.place);
      return `${wordWhere(bar, words)} ${wordCountry(country, translate) ?? ''}`;
    };
    return all
      .filter((row) => isAsked(row, view, { on, wordsOf }))
      .map((row) => within(row, scale));
  }, [all, view, names, words, translate, on, scale]);

  const shown = useMemo(() => {
    if (held === null) return rows;
    const { staffNumber } = held.agent.facts;
    const moved = new Map(held.bars.map((bar) => [bar.id, bar]));
    return rows.map((row) => {
      if (view.axis === 'agents')
        return row.id === staffNumber ? within(agentRow(held), scale) : row;
      if (!row.bars.some(({ id }) => moved.has(id))) return row;
      const whole = all.find(({ id }) => id === row.id) ?? row;
      const job = reference.functions.find(({ code }) => code === row.id);
      const bars = whole.bars.map((bar) => moved.get(bar.id) ?? bar);
      const fresh = { title: row.title, detail: row.detail, moment: { from: on, to: until } };
      return job ? within(functionRow(job, bars, fresh), scale) : row;
    });
  }, [rows, held, all, view.axis, reference, scale, on, until]);
  return { rows: shown, draw };
}

function agentRows(careers: readonly DrawnCareer[], language: string): readonly Row[] {
  const collator = new Intl.Collator(language);
  return careers.map(agentRow).toSorted((a, b) => collator.compare(a.title, b.title));
}

/** By place, then by title: the functions of a post stand together. */
function functionRows(
  careers: readonly DrawnCareer[],
  at: Pick<Asked, 'reference' | 'words'> & { readonly moment: Period },
): readonly Row[] {
  const { language } = at.words.translate;
  const collator = new Intl.Collator(language);
  const holders = Map.groupBy(
    careers.flatMap(({ bars }) => bars),
    ({ record }) => record.functionCode,
  );
  return at.reference.functions
    .map((job) =>
      functionRow(job, holders.get(job.code) ?? [], {
        title: functionTitle(job, language),
        detail: at.words.names.place(job.place),
        moment: at.moment,
      }),
    )
    .toSorted((a, b) => collator.compare(a.detail, b.detail) || collator.compare(a.title, b.title));
}
