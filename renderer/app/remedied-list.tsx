import type { Finding } from '../../shared/rules/finding.ts';
import { remedyOfFinding } from '../../shared/rules/remedies/finding.ts';
import { FindingList } from './finding-list.tsx';
import { RemedyNote } from './remedy-note.tsx';
import { useApp } from './use-app.ts';

/** Findings with what would make each "no" a "yes", on the moment's day. */
export function RemediedList({ findings }: { readonly findings: readonly Finding[] }) {
  return <FindingList findings={findings} below={toRemedy} />;
}

function toRemedy(finding: Finding) {
  return <RemedyOf finding={finding} />;
}

function RemedyOf({ finding }: { readonly finding: Finding }) {
  const on = useApp((state) => state.moment.on);
  const remedy = remedyOfFinding(finding);
  return remedy && <RemedyNote remedy={remedy} code={finding.code} on={on} />;
}
