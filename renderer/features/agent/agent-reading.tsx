import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { AgentFile } from '../../../shared/api/records.ts';
import type { Move } from '../../../shared/rules/verdict.ts';
import { HardshipStrip } from '../../app/hardship-strip.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { AgentHeader } from './agent-header.tsx';
import classes from './agent-panel.module.css';
import { CareerSection } from './career-section.tsx';
import { NeedsSection } from './needs-section.tsx';
import { actionsOn, formFor, toOpenForm } from './open-form.ts';
import { type OpenForm, PanelForm } from './panel-form.tsx';
import { NO_REFERENCE, toNames } from '../../app/place-names.ts';
import { type Removal, RemovalDialog } from './removal-dialog.tsx';
import { StayDetail } from './stay-detail.tsx';
import { toMarks } from './timeline-marks.ts';
import { WhySection } from './why-section.tsx';

/** Fetched with the first state agent: most of those read are of the careers. */
const EligibilitySection = lazy(async () => ({
  default: (await import('./eligibility-section.tsx')).EligibilitySection,
}));

/** An agent read out: who, career, what is needed, why; or one form in the place of it all. */
export function AgentReading(props: { readonly file: AgentFile; readonly onClose: () => void }) {
  const { file, onClose } = props;
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const isReadOnly = useApp((state) => state.session?.file?.readOnly ?? true);
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  const names = useMemo(() => toNames(reference, translate.language), [reference, translate]);
  const marks = useMemo(() => toMarks(file, moment.on), [file, moment.on]);
  const [picked, setPicked] = useState<string | null>(null);
  const [form, setForm] = useState<OpenForm | null>(null);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const reading = useFocusAfter(form);
  const canEdit = !isReadOnly && moment.knownOn === null;
  const asked = useApp((state) => state.formAsked);
  const takeForm = useApp((state) => state.takeForm);
  useEffect(() => {
    if (asked === null) return;
    takeForm();
    setForm(toOpenForm(asked, file));
  }, [asked, file, takeForm]);

  const current = file.explanation.current?.assignmentId;
  const bar =
    marks.bars.find(({ assignment }) => assignment.id === picked) ??
    marks.bars.find(({ assignment }) => assignment.id === current) ??
    marks.bars.at(-1);
  const header = (onEdit: (() => void) | undefined) => (
    <AgentHeader
      file={file}
      on={moment.on}
      names={names}
      titleId="agent-name"
      onEdit={onEdit}
      onClose={onClose}
    />
  );

  if (form !== null && canEdit) {
    return (
      <>
        {header(undefined)}
        <div className={classes['scroll']}>
          <PanelForm
            form={form}
            file={file}
            bars={marks.bars}
            onSaved={setPicked}
            onDone={() => setForm(null)}
          />
        </div>
      </>
    );
  }
  const edit = <Action,>(action: Action) => (canEdit ? action : undefined);
  return (
    <>
      {header(edit(() => setForm({ kind: 'agent' })))}
      <div ref={reading} className={classes['scroll']} tabIndex={-1}>
        <div className={classes['career']}>
          <CareerSection
            marks={marks}
            moment={moment}
            names={names}
            selected={bar?.assignment.id ?? null}
            onSelect={setPicked}
            onAdd={edit(() => setForm({ kind: 'assignment', id: null }))}
          />
        </div>
        <div className={classes['body']}>
          {file.agent.career === 'state' && (
            <Suspense fallback={null}>
              <EligibilitySection staffNumber={file.agent.staffNumber} names={names} />
            </Suspense>
          )}
          {bar && (
            <StayDetail
              bar={bar}
              names={names}
              actions={edit(actionsOn(bar, setForm, setRemoval))}
            />
          )}
          <HardshipStrip days={file.hardship} />
          <NeedsSection
            file={file}
            on={moment.on}
            names={names}
            onPrepare={edit((move: Move) => setForm(formFor(move, file)))}
          />
          <WhySection
            file={file}
            on={moment.on}
            names={names}
            onOpen={(assignmentId) => {
              setPicked(assignmentId);
              reading.current?.focus();
              reading.current?.scrollTo({ top: 0 });
            }}
          />
        </div>
      </div>
      <RemovalDialog removal={removal} names={names} onClose={() => setRemoval(null)} />
    </>
  );
}

/** What was read before a form takes the focus back when the form goes. */
function useFocusAfter(form: OpenForm | null) {
  const reading = useRef<HTMLDivElement | null>(null);
  const before = useRef(form);
  useEffect(() => {
    if (before.current !== null && form === null) reading.current?.focus();
    before.current = form;
  }, [form]);
  return reading;
}
