import { lazy, Suspense } from 'react';
import type { Move } from '../../../shared/rules/verdict.ts';
import { CareerSection } from './career-section.tsx';
import { NeedsSection } from './needs-section.tsx';
import { actionsOn, formFor } from './open-form.ts';
import type { OpenForm } from './panel-form.tsx';
import { RemovalDialog } from './removal-dialog.tsx';
import { StayDetail } from './stay-detail.tsx';
import type { Reading } from './use-reading.ts';
import { WhySection } from './why-section.tsx';

/** Fetched with the first state agent: most of those read are of the careers. */
const EligibilitySection = lazy(async () => ({
  default: (await import('./eligibility-section.tsx')).EligibilitySection,
}));

type Props = { readonly reading: Reading; readonly onForm: (form: OpenForm) => void };

/** The career on its timeline; a stay picked there is told below. */
export function CareerPart({ reading, onForm }: Props) {
  const { marks, moment, names, bar, pick, edit } = reading;
  return (
    <CareerSection
      {...{ marks, moment, names }}
      selected={bar?.assignment.id ?? null}
      onSelect={pick}
      onAdd={edit(() => onForm({ kind: 'assignment', id: null }))}
    />
  );
}

/** The stay picked; nothing where there is none. */
export function StayPart({ reading, onForm }: Props) {
  const { bar, names, edit, askRemoval } = reading;
  return (
    bar && <StayDetail {...{ bar, names }} actions={edit(actionsOn(bar, onForm, askRemoval))} />
  );
}

/** What is needed and why; a record named there is picked before `onOpen` shows it. */
export function VerdictParts({ reading, onForm, onOpen }: Props & { readonly onOpen: () => void }) {
  const { file, moment, names, edit, pick } = reading;
  const asked = { file, names, on: moment.on };
  return (
    <>
      <NeedsSection {...asked} onPrepare={edit((move: Move) => onForm(formFor(move, file)))} />
      <WhySection
        {...asked}
        onOpen={(assignmentId) => {
          pick(assignmentId);
          onOpen();
        }}
      />
    </>
  );
}

/** How a state agent stands under art. 21; nothing of the careers. */
export function EligibilityPart({ reading: { file, names } }: Pick<Props, 'reading'>) {
  if (file.agent.career !== 'state') return null;
  return (
    <Suspense fallback={null}>
      <EligibilitySection staffNumber={file.agent.staffNumber} names={names} />
    </Suspense>
  );
}

/** Asks before anything goes. */
export function RemovalPart({ reading: { removal, names, askRemoval } }: Pick<Props, 'reading'>) {
  return <RemovalDialog {...{ removal, names }} onClose={() => askRemoval(null)} />;
}
