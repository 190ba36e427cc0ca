import { Button, SegmentedControl } from '@mantine/core';
import { IconFileTypeDocx, IconMail, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Proposal, ProposalQuestion } from '../../../shared/api/documents-api.ts';
import { LANGUAGES, type Language } from '../../../shared/api/records.ts';
import { FailureBox } from '../../app/failure-box.tsx';
import { JudgedOn } from '../../app/judged-on.tsx';
import { OfficialForm } from '../../app/official-form.tsx';
import { Page } from '../../app/page.tsx';
import { revisionOf } from '../../app/session-slice.ts';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import { paperPlace } from '../../ui/paper-place.ts';
import paper from '../../ui/paper.module.css';
import { GroundsForm } from './grounds-form.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import { LetterheadForm } from './letterhead-form.tsx';
import classes from './proposal.module.css';

/** The proposal to the minister for one derogation, as it goes out. */
export function ProposalPage() {
  const id = useApp((state) => state.subject);
  return id === null ? null : <OneProposal key={id} id={id} />;
}

function OneProposal({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const on = useApp((state) => state.moment.on);
  const isPast = useApp((state) => state.moment.knownOn !== null);
  const revision = useApp(revisionOf);
  const read = useApp((state) => (state.proposal?.id === id ? state.proposal : null));
  const failure = useApp((state) => state.proposalFailure);
  const readProposal = useApp((state) => state.readProposal);
  const readOfficial = useApp((state) => state.readOfficial);
  const readLetterhead = useApp((state) => state.readLetterhead);
  const [language, setLanguage] = useState<Language | null>(null);
  const [look, setLook] = useState<number | null>(null);
  const [isNaming, setNaming] = useState(false);

  useEffect(() => {
    void readProposal({ id, on, language, look });
    void readOfficial();
    void readLetterhead();
    // The revision stands for every change of the file.
  }, [id, on, language, look, revision, readProposal, readOfficial, readLetterhead]);

  useEffect(() => {
    // Of yesterday, or the grounds changed since: the form asks anew.
    if (failure?.code === 'not-found' && failure.what === 'look') setLook(null);
  }, [failure]);

  return (
    <Page
      canGoBack
      title={translate('proposal.screen')}
      lead={translate('proposal.lead')}
      tools={
        <>
          <JudgedOn />
          <SegmentedControl
            size="xs"
            aria-label={translate('proposal.language')}
            value={language ?? read?.letter.language ?? ''}
            data={LANGUAGES.map((one) => ({ value: one, label: one.toUpperCase() }))}
            onChange={(value) => setLanguage(LANGUAGES.find((one) => one === value) ?? null)}
          />
          <Button
            variant="default"
            leftSection={<IconMail size={16} aria-hidden />}
            aria-expanded={isNaming}
            onClick={() => setNaming((now) => !now)}
          >
            {translate('proposal.sender')}
          </Button>
          <HandOver question={{ id, on, language, look }} proposal={isPast ? null : read} />
        </>
      }
    >
      <div className={paper['desk']}>
        {isPast && <p role="status">{translate('proposal.past')}</p>}
        {failure && !read && <FailureBox failure={failure} />}
        {!read && !failure && <p role="status">{translate('proposal.loading')}</p>}
        {(read || failure) && <Sender isNaming={isNaming} onDone={() => setNaming(false)} />}
        {read && <Reading proposal={read} look={look} onLook={setLook} />}
      </div>
    </Page>
  );
}

/** The two ways out; each numbers the proposal first. */
function HandOver(props: {
  readonly question: ProposalQuestion;
  /** null while there is none to hand over. */
  readonly proposal: Proposal | null;
}) {
  const { question, proposal } = props;
  const translate = useTranslate();
  const isBusy = useApp((state) => state.isDownloading);
  const makeProposal = useApp((state) => state.makeProposal);
  const readProposal = useApp((state) => state.readProposal);
  const numberProposal = useApp((state) => state.numberProposal);
  const [isPrinting, setPrinting] = useState(false);
  const reference = proposal?.reference ?? null;

  useEffect(() => {
    if (!isPrinting || reference === null) return;
    setPrinting(false);
    window.print();
  }, [isPrinting, reference]);

  const print = async () => {
    if (reference !== null || (await numberProposal(question))) setPrinting(true);
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        disabled={proposal === null}
        onClick={() => void print()}
      >
        {translate('proposal.print')}
      </Button>
      <Button
        leftSection={<IconFileTypeDocx size={16} aria-hidden />}
        disabled={proposal === null}
        loading={isBusy}
        onClick={() => void makeProposal(question).then(() => readProposal(question))}
      >
        {translate('proposal.word')}
      </Button>
    </>
  );
}

/** Who sends it: asked as long as nobody is named, and where it is to be changed. */
function Sender(props: { readonly isNaming: boolean; readonly onDone: () => void }) {
  const { isNaming, onDone } = props;
  const isReadOnly = useApp((state) => state.session?.file?.readOnly ?? true);
  const official = useApp((state) => state.official);
  const letterhead = useApp((state) => state.letterhead);
  if (isReadOnly || official === undefined || letterhead === undefined) return null;
  return (
    <>
      {(isNaming || official === null) && <OfficialForm official={official} onDone={onDone} />}
      {isNaming && <LetterheadForm letterhead={letterhead} onDone={onDone} />}
    </>
  );
}

function Reading(props: {
  readonly proposal: Proposal;
  readonly look: number | null;
  readonly onLook: (look: number | null) => void;
}) {
  const { proposal, look, onLook } = props;
  const translate = useTranslate();
  const { letter, reference, staffNumber, isPersonal } = proposal;
  const sheet = <LetterSheet letter={letter} />;
  return (
    <>
      {isPersonal && <GroundsForm {...{ staffNumber, look, onLook }} />}
      <p className={classes['note']} role="status">
        {reference === null
          ? translate('proposal.number.none')
          : translate('proposal.number', { number: reference })}
      </p>
      <div
        className={paper['preview']}
        role="region"
        aria-label={translate('proposal.sheet')}
        tabIndex={0}
        data-paper
      >
        {sheet}
      </div>
      {createPortal(
        <div className={`${paper['printed']} ${classes['printed']}`}>{sheet}</div>,
        paperPlace,
      )}
    </>
  );
}
