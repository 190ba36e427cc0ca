import type { BoardAgent } from '../../../shared/api/board-api.ts';
import {
  dayAfter,
  type IsoDate,
  later,
  lengthInDays,
  parseDay,
  type Period,
} from '../../../shared/dates.ts';
import { explain, type Question } from '../../../shared/rules/clock.ts';
import { listStays, type Stay } from '../../../shared/rules/art-17/stays.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { AssignmentFacts, Explanation, Move, Step } from '../../../shared/rules/verdict.ts';

/** An assignment as the board draws it. Days inclusive. */
export type Bar = {
  readonly id: string;
  readonly agent: BoardAgent;
  readonly record: AssignmentFacts;
  readonly from: IsoDate;
  /** Recorded, foreseen, or following from the next one; else the lawful last day or the day asked. */
  readonly to: IsoDate;
  /** No end is recorded, foreseen or implied. */
  readonly isOpen: boolean;
  /** Not begun on the day asked, or only planned or proposed. */
  readonly isPlanned: boolean;
  /** What art. 17 says of its period; null outside the cycle of postings and headquarters. */
  readonly step: Step | null;
  /** Deviations that this stay makes and that are not in order. */
  readonly needs: readonly Move[];
};

/** Days in no assignment, or in two (rule 17-1). */
export type Break = Period & { readonly kind: 'gap' | 'overlap'; readonly days: number };

/** A career judged and ready to draw. */
export type DrawnCareer = {
  readonly agent: BoardAgent;
  readonly explanation: Explanation;
  /** By first day. */
  readonly bars: readonly Bar[];
  readonly breaks: readonly Break[];
};

/** Judges careers on a day, each once: a career that has not changed is not judged again. */
export function careerDrawer(question: Question): (agent: BoardAgent) => DrawnCareer {
  const drawn = new WeakMap<BoardAgent, DrawnCareer>();
  return (agent) => {
    const known = drawn.get(agent) ?? drawCareer(agent, question);
    drawn.set(agent, known);
    return known;
  };
}

function drawCareer(agent: BoardAgent, question: Question): DrawnCareer {
  const { facts } = agent;
  const { on, readings } = question;
  const explanation = explain(facts, { ...question, years: 0 });
  const bars = listStays(facts, readings, on).map((stay): Bar => {
    const { record, from } = stay;
    const step = stepOf(record, explanation.derivation);
    return {
      ...{ id: record.id, agent, record, from },
      to: drawnEnd(stay, step, on),
      isOpen: stay.to === null,
      isPlanned: from > on || record.state === 'planned' || record.state === 'proposed',
      step,
      needs: explanation.moves.filter(
        ({ assignmentId, code }) => assignmentId === record.id && code !== 'OK',
      ),
    };
  });
  return { agent, explanation, bars, breaks: explanation.findings.flatMap(toBreak) };
}

/** A stay at headquarters that follows another shares its period. */
function stepOf(record: AssignmentFacts, derivation: readonly Step[]): Step | null {
  const own = derivation.find(({ assignmentId }) => assignmentId === record.id);
  if (own || record.kind !== 'headquarters') return own ?? null;
  return (
    derivation.findLast(({ kind, from }) => kind === 'headquarters' && from <= record.from) ?? null
  );
}

function drawnEnd({ from, to }: Stay, step: Step | null, on: IsoDate): IsoDate {
  return later(from, to ?? later(step?.lawfulLastDay ?? on, on));
}

/** The days of a finding on continuity; nothing for any other. */
function toBreak({ reason, figures }: Finding): readonly Break[] {
  const dayOf = (figure: string) => parseDay(String(figures[figure]));
  const [from, to] = [dayOf('from'), dayOf('to')];
  if ((reason === 'GAP' || reason === 'OVERLAP') && from !== undefined && to !== undefined) {
    const kind = reason === 'GAP' ? 'gap' : 'overlap';
    return [{ kind, from, to, days: lengthInDays({ from, to }) }];
  }
  const [endedOn, on] = [dayOf('last_ended_on'), dayOf('on')];
  if (reason !== 'NO_ASSIGNMENT' || endedOn === undefined || on === undefined || endedOn >= on)
    return [];
  const since = { from: dayAfter(endedOn), to: on };
  return [{ kind: 'gap', ...since, days: lengthInDays(since) }];
}
