import { useState } from 'react';
import type { AgentFile } from '../../../../shared/api/records.ts';
import { HardshipStrip } from '../../../app/hardship-strip.tsx';
import { useApp } from '../../../app/use-app.ts';
import { useTranslate } from '../../../app/use-translate.ts';
import { VerdictChip } from '../../../ui/verdict-chip.tsx';
import { AgentStanding } from '../agent-standing.tsx';
import { toOpenForm } from '../open-form.ts';
import { type OpenForm, PanelForm } from '../panel-form.tsx';
import {
  CareerPart,
  EligibilityPart,
  RemovalPart,
  StayPart,
  VerdictParts,
} from '../reading-parts.tsx';
import { useReading } from '../use-reading.ts';
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

/** The one form that is open: one of the panel's, or a row of a table. */
type PageForm =
  { readonly of: 'panel'; readonly form: OpenForm } | { readonly of: 'row'; readonly row: OpenRow };

/** Every part of a file, with its contents at the left. */
export function AgentFileReading({ file }: { readonly file: AgentFile }) {
  const translate = useTranslate();
  const reading = useReading(file);
  const { moment, names, marks, barOf, canEdit, edit, askRemoval, pick } = reading;
  const leave = useApp((state) => state.leave);
  const [form, setForm] = useState<PageForm | null>(null);
  const { staffNumber, languageRole } = file.agent;

  const close = () => setForm(null);
  const open = (asked: PageForm) => void leave('forms', () => setForm(asked));
  const openPanel = (asked: OpenForm) => open({ of: 'panel', form: asked });
  const editing = {
    ...{ staffNumber, canEdit },
    open: form?.of === 'row' ? form.row : null,
    onOpen: (row: OpenRow | null) => (row === null ? close() : open({ of: 'row', row })),
  };
  const formOf = (kind: OpenForm['kind']) =>
    canEdit && form?.of === 'panel' && form.form.kind === kind ? (
      <div className={classes['form']}>
        <PanelForm
          key={JSON.stringify(form.form)}
          form={form.form}
          file={file}
          bars={marks.bars}
          onSaved={pick}
          onDone={close}
        />
      </div>
    ) : null;

  const wiring = { reading, onForm: openPanel };
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
          <VerdictParts {...wiring} onOpen={() => showSection('timeline')} />
          <EligibilityPart reading={reading} />
        </FileSection>
        <FileSection name="timeline">
          <div className={classes['timeline']}>
            <CareerPart {...wiring} />
          </div>
          <StayPart {...wiring} />
        </FileSection>
        <StaySection
          name="assignments"
          form={formOf('assignment')}
          actions={edit({
            onEdit: ({ id }) => openPanel({ kind: 'assignment', id }),
            onRemove: ({ id }) => {
              const own = barOf(id);
              if (own) askRemoval({ kind: 'assignment', bar: own });
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
              if (own) askRemoval({ kind: 'derogation', bar: own, derogation });
            },
          })}
        >
          {canEdit && <p className={classes['note']}>{translate('agentFile.derogations.how')}</p>}
        </StaySection>
        <RecordsSection name="certificates" tables={['certificates']} editing={editing}>
          <LanguageNote role={languageRole} />
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
      <RemovalPart reading={reading} />
    </div>
  );
}
