import { lazy, Suspense, useMemo, useState } from 'react';
import type { AgentFile } from '../../../../shared/api/records.ts';
import type { Move } from '../../../../shared/rules/verdict.ts';
import { HardshipStrip } from '../../../app/hardship-strip.tsx';
import { NO_REFERENCE, toNames } from '../../../app/place-names.ts';
import { useApp } from '../../../app/use-app.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import { VerdictChip } from '../../../ui/verdict-chip.tsx';
import { AgentStanding } from '../agent-standing.tsx';
import { CareerSection } from '../career-section.tsx';
import { NeedsSection } from '../needs-section.tsx';
import { actionsOn, formFor, toOpenForm } from '../open-form.ts';
import { type OpenForm, PanelForm } from '../panel-form.tsx';
import { type Removal, RemovalDialog } from '../removal-dialog.tsx';
import { StayDetail } from '../stay-detail.tsx';
import { toMarks } from '../timeline-marks.ts';
import { WhySection } from '../why-section.tsx';
import classes from './agent-file.module.css';
import { ClassSection } from './class-section.tsx';
import { ExperienceNote, LanguageNote, DomainNote } from './fact-notes.tsx';
import { FileContents, showSection } from './file-contents.tsx';
import { FileSection } from './file-section.tsx';
import { HistorySection } from './history-section.tsx';
import { IdentitySection } from './identity-section.tsx';
import { type OpenRow, RecordsSection } from './records-section.tsx';
import { SensitiveSection } from './sensitive-section.tsx';
import { StaySection } from './stay-section.tsx';

const EligibilitySection = lazy(async () => ({
  default: (await import('../eligibility-section.tsx')).EligibilitySection,
}));

/** The one form that is open: one of the panel's, or a row of a table. */
type PageForm =
  { readonly of: 'panel'; readonly form: OpenForm } | { readonly of: 'row'; readonly row: OpenRow };

/** Every part of a file, with its contents at the left. */
export function AgentFileReading({ file }: { readonly file: AgentFile }) {
  const translate = useTranslate();
  const moment = useApp((state) => state.moment);
  const isReadOnly = useApp((state) => state.session?.file?.readOnly ?? true);
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  const names = useMemo(() => toNames(reference, translate.language), [reference, translate]);
  const marks = useMemo(() => toMarks(file, moment.on), [file, moment.on]);
  const [picked, setPicked] = useState<string | null>(null);
  const [form, setForm] = useState<PageForm | null>(null);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const canEdit = !isReadOnly && moment.knownOn === null;
  const { staffNumber, career } = file.agent;

  const barOf = (id: string | undefined | null) =>
    marks.bars.find(({ assignment }) => assignment.id === id);
  const bar = barOf(picked) ?? barOf(file.explanation.current?.assignmentId) ?? marks.bars.at(-1);

  const close = () => setForm(null);
  const openPanel = (asked: OpenForm) => setForm({ of: 'panel', form: asked });
  const edit = <Action,>(action: Action) => (canEdit ? action : undefined);
  const editing = {
    ...{ staffNumber, canEdit },
    open: form?.of === 'row' ? form.row : null,
    onOpen: (row: OpenRow | null) => setForm(row && { of: 'row', row }),
  };
  const formOf = (kind: OpenForm['kind']) =>
    canEdit && form?.of === 'panel' && form.form.kind === kind ? (
      <div className={classes['form']}>
        <PanelForm
          key={JSON.stringify(form.form)}
          form={form.form}
          file={file}
          bars={marks.bars}
          onSaved={setPicked}
          onDone={close}
        />
      </div>
    ) : null;

  return (
    <div className={classes['columns']}>
      <FileContents />
      <div className={classes['main']}>
        <IdentitySection onEdit={edit(() => openPanel({ kind: 'agent' }))} form={formOf('agent')} />
        <FileSection
          name="verdict"
          tools={
            <VerdictChip
              verdict={file.explanation.status}
              word={translate(`lists.verdict.${file.explanation.status}`)}
            />
          }
        >
          <AgentStanding file={file} on={moment.on} names={names} />
          <NeedsSection
            file={file}
            on={moment.on}
            names={names}
            onPrepare={edit((move: Move) => openPanel(formFor(move, file)))}
          />
          <WhySection
            file={file}
            on={moment.on}
            names={names}
            onOpen={(assignmentId) => {
              setPicked(assignmentId);
              showSection('timeline');
            }}
          />
          {career === 'state' && (
            <Suspense fallback={null}>
              <EligibilitySection staffNumber={staffNumber} names={names} />
            </Suspense>
          )}
        </FileSection>
        <FileSection name="timeline">
          <div className={classes['timeline']}>
            <CareerSection
              marks={marks}
              moment={moment}
              names={names}
              selected={bar?.assignment.id ?? null}
              onSelect={setPicked}
              onAdd={edit(() => openPanel({ kind: 'assignment', id: null }))}
            />
          </div>
          {bar && (
            <StayDetail
              bar={bar}
              names={names}
              actions={edit(actionsOn(bar, openPanel, setRemoval))}
            />
          )}
        </FileSection>
        <StaySection
          name="assignments"
          form={formOf('assignment')}
          actions={edit({
            onEdit: ({ id }) => openPanel({ kind: 'assignment', id }),
            onRemove: ({ id }) => {
              const own = barOf(id);
              if (own) setRemoval({ kind: 'assignment', bar: own });
            },
          })}
        />
        <StaySection
          name="derogations"
          form={formOf('derogation')}
          actions={edit({
            onEdit: ({ id }) => {
              const asked = toOpenForm({ kind: 'derogation', id }, file);
              if (asked) openPanel(asked);
            },
            onRemove: ({ id }) => {
              const derogation = file.derogations.find((one) => one.id === id);
              const own = derogation && barOf(derogation.assignmentId);
              if (own) setRemoval({ kind: 'derogation', bar: own, derogation });
            },
          })}
        >
          {canEdit && <p className={classes['note']}>{translate('agentFile.derogations.how')}</p>}
        </StaySection>
        <RecordsSection name="certificates" tables={['certificates']} editing={editing}>
          <LanguageNote role={file.agent.languageRole} />
        </RecordsSection>
        <RecordsSection name="experience" tables={['experience']} editing={editing}>
          <ExperienceNote on={moment.on} />
        </RecordsSection>
        <RecordsSection name="competences" tables={['competences']} editing={editing}>
          <DomainNote />
        </RecordsSection>
        <ClassSection periods={file.classes} onEdit={edit(() => openPanel({ kind: 'agent' }))} />
        <RecordsSection
          name="mandates"
          tables={['mandates', 'third_state_charges']}
          editing={editing}
        />
        <FileSection name="hardship">
          <HardshipStrip days={file.hardship} />
        </FileSection>
        <RecordsSection name="candidacies" tables={['candidacies']} editing={editing} />
        <SensitiveSection staffNumber={staffNumber} canEdit={canEdit} />
        <HistorySection canEdit={canEdit} />
      </div>
      <RemovalDialog removal={removal} names={names} onClose={() => setRemoval(null)} />
    </div>
  );
}
