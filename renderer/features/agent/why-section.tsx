import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { AgentFile } from '../../../shared/api/records.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { CODES_BY_WEIGHT } from '../../../shared/rules/finding.ts';
import type { RemediedFinding } from '../../../shared/rules/remedies/remedy.ts';
import { wordStep } from '../../../shared/wording/findings.ts';
import { wordUnderReadings } from '../../../shared/wording/word-reading.ts';
import { CitedText } from '../../app/cited-text.tsx';
import { FindingList } from '../../app/finding-list.tsx';
import { RemedyNote } from '../../app/remedy-note.tsx';
import { useTranslate } from '../../app/use-translate.ts';
import { explanationText } from './explanation-text.ts';
import type { Names } from '../../app/place-names.ts';
import { RecordsRead } from './records-read.tsx';
import classes from './why-section.module.css';

type Props = {
  readonly file: AgentFile;
  readonly on: IsoDate;
  readonly names: Names;
  /** Shows an assignment in the career above. */
  readonly onOpen: (assignmentId: string) => void;
};

/** The derivation in sentences: what is open, what is in order, how each term was counted. */
export function WhySection({ file, on, names, onOpen }: Props) {
  const translate = useTranslate();
  const clipboard = useClipboard({ timeout: 2_000 });
  const { findings, derivation, readings } = file.explanation;
  const open = findings
    .filter(({ code }) => code !== 'OK')
    .toSorted((a, b) => CODES_BY_WEIGHT.indexOf(a.code) - CODES_BY_WEIGHT.indexOf(b.code));
  const settled = findings.filter(({ code }) => code === 'OK');
  const place = (assignmentId: string) => {
    const code = file.assignments.find(({ id }) => id === assignmentId)?.place ?? null;
    return code === null ? null : names.place(code);
  };

  const told = toldElsewhere(file);
  const below = (finding: RemediedFinding) => (
    <>
      {finding.remedy !== null && !told.has(keyOf(finding)) && (
        <RemedyNote remedy={finding.remedy} code={finding.code} on={on} />
      )}
      <RecordsRead {...{ finding, file, names, onOpen }} />
    </>
  );

  return (
    <section className={classes['why']} aria-labelledby="why-title">
      <div className={classes['head']}>
        <h3 id="why-title">{translate('findings.title')}</h3>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={clipboard.copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          onClick={() => clipboard.copy(explanationText({ file, on, place }, translate))}
        >
          <span aria-live="polite">
            {translate(clipboard.copied ? 'agent.why.copied' : 'agent.why.copy')}
          </span>
        </Button>
      </div>
      {open.length > 0 && <FindingList findings={open} below={below} />}
      {settled.length > 0 && (
        <details className={classes['more']} open={open.length === 0}>
          <summary>{translate('agent.why.settled', { count: settled.length })}</summary>
          <FindingList findings={settled} below={below} />
        </details>
      )}
      {derivation.length > 0 && (
        <details className={classes['more']}>
          <summary>{translate('agent.why.steps')}</summary>
          <ol className={classes['steps']}>
            {derivation.map((step) => (
              <li key={step.assignmentId}>
                {place(step.assignmentId) !== null && <strong>{place(step.assignmentId)}. </strong>}
                <CitedText text={wordStep(step, translate)} />
              </li>
            ))}
          </ol>
        </details>
      )}
      <p className={classes['readings']}>{wordUnderReadings(readings, translate)}</p>
    </section>
  );
}

/** What a move lacks is said where the move is named, above. */
function toldElsewhere({ explanation }: AgentFile): ReadonlySet<string> {
  const moves = explanation.moves.filter(({ code }) => code !== 'OK');
  return new Set(moves.flatMap(({ findings }) => findings.map(keyOf)));
}

function keyOf({ rule, reason, records }: RemediedFinding): string {
  return [rule, reason, ...records].join(' ');
}
