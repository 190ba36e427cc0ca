import { useMemo, useState } from 'react';
import type { AgentFile, Moment } from '../../../shared/api/records.ts';
import { type Names, NO_REFERENCE, toNames } from '../../app/place-names.ts';
import { useApp } from '../../app/use-app.ts';
import { useCanWrite } from '../../app/use-can-write.ts';
import { useTranslate } from '../../app/use-translate.ts';
import type { Removal } from './removal-dialog.tsx';
import { type CareerBar, type TimelineMarks, toMarks } from './timeline-marks.ts';

/** An agent being read, in the panel or on a page of their own. */
export type Reading = {
  readonly file: AgentFile;
  readonly moment: Moment;
  readonly names: Names;
  readonly marks: TimelineMarks;
  /** The stay picked, else the present one, else the last. */
  readonly bar: CareerBar | undefined;
  barOf(assignmentId: string | null | undefined): CareerBar | undefined;
  pick(assignmentId: string | null): void;
  readonly canEdit: boolean;
  /** What was given where the file may be changed, else nothing. */
  edit<Action>(action: Action): Action | undefined;
  /** What is about to be removed, once asked. */
  readonly removal: Removal | null;
  askRemoval(removal: Removal | null): void;
};

/** What both readings of an agent keep while they are open. */
export function useReading(file: AgentFile): Reading {
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  const names = useMemo(() => toNames(reference, translate.language), [reference, translate]);
  const marks = useMemo(() => toMarks(file, moment.on), [file, moment.on]);
  const [picked, pick] = useState<string | null>(null);
  const [removal, askRemoval] = useState<Removal | null>(null);
  const canEdit = useCanWrite();
  const barOf = (id: string | null | undefined) =>
    marks.bars.find(({ assignment }) => assignment.id === id);
  return {
    ...{ file, moment, names, marks, barOf, pick, canEdit, removal, askRemoval },
    bar: barOf(picked) ?? barOf(file.explanation.current?.assignmentId) ?? marks.bars.at(-1),
    edit: (action) => (canEdit ? action : undefined),
  };
}
