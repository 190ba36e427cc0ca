import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter, IconUserEdit } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { LANGUAGES, type AgentFile, type Language } from '../../../shared/api/records.ts';
import { languageOf } from '../../../shared/documents/letter-setting.ts';
import { createTranslator } from '../../../shared/wording/translator.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { JudgedOn } from '../../app/judged-on.tsx';
import { OfficialForm } from '../../app/official-form.tsx';
import { Page } from '../../app/page.tsx';
import { NO_REFERENCE, toNames } from '../../app/place-names.ts';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { paperPlace } from '../../ui/paper-place.ts';
import paper from '../../ui/paper.module.css';
import classes from './statement.module.css';
import { StatementSheet } from './statement-sheet.tsx';

/** The statement of one agent, in the language of their role unless another is chosen. */
export function StatementPage() {
  const translate = useTranslate();
  const staffNumber = useApp((state) => state.subject);
  const moment = useApp((state) => state.moment);
  const revision = useApp(revisionOf);
  const file = useApp((state) => state.agentFile);
  const failure = useApp((state) => state.agentFailure);
  const readAgent = useApp((state) => state.readAgent);
  const readReference = useApp((state) => state.readReference);
  const readOfficial = useApp((state) => state.readOfficial);
  const [chosen, setChosen] = useState<Language | null>(null);
  const [isNaming, setNaming] = useState(false);

  useEffect(() => {
    if (staffNumber === null) return;
    void readAgent(staffNumber, moment);
    void readReference();
    void readOfficial();
    // The revision stands for every change of the file.
  }, [staffNumber, moment, revision, readAgent, readReference, readOfficial]);

  const shown = file?.agent.staffNumber === staffNumber ? file : null;
  const language = chosen ?? (shown ? languageOf(shown.agent) : 'fr');
  return (
    <Page
      canGoBack
      title={translate('statement.screen')}
      lead={translate('statement.lead')}
      tools={
        <>
          <JudgedOn />
          <SegmentedControl
            size="xs"
            aria-label={translate('statement.language')}
            value={language}
            data={LANGUAGES.map((one) => ({ value: one, label: one.toUpperCase() }))}
            onChange={(value) => setChosen(LANGUAGES.find((one) => one === value) ?? null)}
          />
          <OfficialButton onClick={() => setNaming((now) => !now)} />
          <Button
            leftSection={<IconPrinter size={16} />}
            disabled={shown === null}
            onClick={() => window.print()}
          >
            {translate('statement.print')}
          </Button>
        </>
      }
    >
      {failure && !shown && <FailureBox failure={failure} />}
      {!shown && !failure && <p role="status">{translate('statement.loading')}</p>}
      {shown && (
        <Reading
          file={shown}
          language={language}
          isNaming={isNaming}
          onNamed={() => setNaming(false)}
        />
      )}
    </Page>
  );
}

function OfficialButton({ onClick }: { readonly onClick: () => void }) {
  const translate = useTranslate();
  const isReadOnly = useApp((state) => state.session?.file?.readOnly ?? true);
  const official = useApp((state) => state.official);
  if (isReadOnly || !official) return null;
  return (
    <Button variant="default" leftSection={<IconUserEdit size={16} />} onClick={onClick}>
      {translate('statement.official.change')}
    </Button>
  );
}

function Reading(props: {
  readonly file: AgentFile;
  readonly language: Language;
  readonly isNaming: boolean;
  readonly onNamed: () => void;
}) {
  const { file, language, isNaming, onNamed } = props;
  const translate = useTranslate();
  const on = useApp((state) => state.moment.on);
  const open = useApp((state) => state.session?.file ?? null);
  const reference = useApp((state) => state.reference) ?? NO_REFERENCE;
  const official = useApp((state) => state.official);
  const own = useMemo(() => createTranslator(language), [language]);
  const names = useMemo(() => toNames(reference, language), [reference, language]);
  const sheet = (
    <StatementSheet
      {...{ file, on, names }}
      translate={own}
      official={official ?? null}
      reference={[open?.name, file.agent.staffNumber, on, open?.journalEntries].join(' / ')}
      isInvented={open?.kind === 'demonstration'}
    />
  );
  const asks = open !== null && !open.readOnly && (official === null || isNaming);
  return (
    <div className={paper['desk']}>
      {asks && <OfficialForm official={official ?? null} onDone={onNamed} />}
      <div
        className={paper['preview']}
        role="region"
        aria-label={translate('statement.sheet')}
        data-paper
      >
        {sheet}
      </div>
      {createPortal(
        <div className={`${paper['printed']} ${classes['printed']}`}>{sheet}</div>,
        paperPlace,
      )}
    </div>
  );
}
