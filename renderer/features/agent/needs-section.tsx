import { Button } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import type { AgentFile } from '../../../shared/api/records.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Derogation } from '../../../shared/domain/derogation.ts';
import { wordFact, wordNeed } from '../../../shared/lists/list-words.ts';
import type { Move } from '../../../shared/rules/verdict.ts';
import { formatDay } from '../../../shared/wording/format-day.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';
import { RemedyNote } from '../../app/remedy-note.tsx';
import { useApp } from '../../app/use-app.ts';
import { useTranslate } from '../../app/use-translate.ts';
import classes from './needs-section.module.css';
import type { Names } from '../../app/place-names.ts';

type Props = {
  readonly file: AgentFile;
  readonly on: IsoDate;
  readonly names: Names;
  /** Absent where nothing may be changed. */
  readonly onPrepare: ((move: Move) => void) | undefined;
};

/** What is still to be done for this agent: derogations that lack something, facts to find. */
export function NeedsSection({ file, on, names, onPrepare }: Props) {
  const translate = useTranslate();
  const { moves, findings } = file.explanation;
  const lacking = moves.filter(({ code }) => code !== 'OK');
  const missing = [...new Set(findings.flatMap((finding) => finding.missing))];
  if (lacking.length === 0 && missing.length === 0) return null;

  return (
    <section className={classes['needs']} aria-labelledby="needs-title">
      <h3 id="needs-title">{translate('agent.needs.title')}</h3>
      <ul>
        {lacking.map((move) => (
          <li key={`${move.assignmentId} ${move.kind}`}>
            <IconFlag size={16} aria-hidden />
            <span>
              <strong>{capitalised(wordNeed(move, translate))}</strong>
              <span className={classes['where']}>{whereOf(move, file, names)}</span>
            </span>
            {onPrepare && (
              <Button size="compact-xs" variant="light" onClick={() => onPrepare(move)}>
                {translate(
                  derogationFor(move, file) === undefined
                    ? 'agent.needs.prepare'
                    : 'agent.needs.complete',
                )}
              </Button>
            )}
            <ProposalButton derogation={derogationFor(move, file)} />
            {move.remedy !== null && (
              <div className={classes['remedy']}>
                <RemedyNote remedy={move.remedy} code={move.code} on={on} />
              </div>
            )}
          </li>
        ))}
        {missing.length > 0 && (
          <li>
            <IconFlag size={16} aria-hidden />
            <span>
              {translate('findings.toFind', {
                facts: new Intl.ListFormat(translate.language).format(
                  missing.map((fact) => wordFact(fact, translate)),
                ),
              })}
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}

/** To the letter, once there are papers to make it from. */
function ProposalButton({ derogation }: { readonly derogation: Derogation | undefined }) {
  const translate = useTranslate();
  const go = useApp((state) => state.go);
  if (!derogation) return null;
  return (
    <Button
      className={classes['letter'] ?? ''}
      size="compact-xs"
      variant="light"
      onClick={() => go('proposal', derogation.id)}
    >
      {translate('proposal.from')}
    </Button>
  );
}

/** The papers already on file for a move, to be completed; the findings name them. */
export function derogationFor(move: Move, { derogations }: Pick<AgentFile, 'derogations'>) {
  const records = new Set(move.findings.flatMap((finding) => finding.records));
  return derogations.find(
    ({ id, kind, assignmentId }) =>
      kind === move.kind && (records.has(id) || assignmentId === move.assignmentId),
  );
}

function whereOf(move: Move, { assignments }: AgentFile, names: Names): string {
  const place = assignments.find(({ id }) => id === move.assignmentId)?.place ?? null;
  const day = formatDay(move.assignmentFrom);
  return place === null ? day : `${names.place(place)}, ${day}`;
}
