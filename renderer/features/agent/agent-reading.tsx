import { useEffect, useRef, useState } from 'react';
import type { AgentFile } from '../../../shared/api/records.ts';
import { HardshipStrip } from '../../app/hardship-strip.tsx';
import { useApp } from '../../app/use-app.ts';
import { AgentHeader } from './agent-header.tsx';
import classes from './agent-panel.module.css';
import { toOpenForm } from './open-form.ts';
import { type OpenForm, PanelForm } from './panel-form.tsx';
import {
  CareerPart,
  EligibilityPart,
  RemovalPart,
  StayPart,
  VerdictParts,
} from './reading-parts.tsx';
import { useReading } from './use-reading.ts';

/** An agent read out: who, career, what is needed, why; or one form in the place of it all. */
export function AgentReading(props: { readonly file: AgentFile; readonly onClose: () => void }) {
  const { file, onClose } = props;
  const reading = useReading(file);
  const { moment, names, marks, canEdit, edit, pick } = reading;
  const [form, setForm] = useState<OpenForm | null>(null);
  const page = useFocusAfter(form);
  const asked = useApp((state) => state.formAsked);
  const takeForm = useApp((state) => state.takeForm);
  useEffect(() => {
    if (asked === null) return;
    takeForm();
    setForm(toOpenForm(asked, file));
  }, [asked, file, takeForm]);

  const header = (onEdit: (() => void) | undefined) => (
    <AgentHeader {...{ file, names, onEdit, onClose }} on={moment.on} titleId="agent-name" />
  );

  if (form !== null && canEdit) {
    return (
      <>
        {header(undefined)}
        <div className={classes['scroll']}>
          <PanelForm
            {...{ form, file }}
            bars={marks.bars}
            onSaved={pick}
            onDone={() => setForm(null)}
          />
        </div>
      </>
    );
  }
  const wiring = { reading, onForm: setForm };
  return (
    <>
      {header(edit(() => setForm({ kind: 'agent' })))}
      <div ref={page} className={classes['scroll']} tabIndex={-1}>
        <div className={classes['career']}>
          <CareerPart {...wiring} />
        </div>
        <div className={classes['body']}>
          <EligibilityPart reading={reading} />
          <StayPart {...wiring} />
          <HardshipStrip days={file.hardship} />
          <VerdictParts
            {...wiring}
            onOpen={() => {
              page.current?.focus();
              page.current?.scrollTo({ top: 0 });
            }}
          />
        </div>
      </div>
      <RemovalPart reading={reading} />
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
