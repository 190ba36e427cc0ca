import { findingOf, type Finding } from '../finding.ts';

/** What the call in the Moniteur belge must hold (§ 2, al. 2). */
export const CALL_PARTS = ['conditions', 'elements'] as const;

/** What the Management Committee gives the Minister (§ 4, al. 2). */
export const PROPOSAL_PARTS = ['reasoned_list', 'title'] as const;

/** What the decree of designation must state (§ 5). */
export const DECREE_PARTS = ['nature', 'terms', 'title', 'rules'] as const;

const PAPERS = {
  call: { rule: '22-3', article: 'art. 22, § 2, al. 2', parts: CALL_PARTS },
  proposal: { rule: '22-8', article: 'art. 22, § 4, al. 2', parts: PROPOSAL_PARTS },
  decree: { rule: '22-9', article: 'art. 22, § 5', parts: DECREE_PARTS },
} as const;

export type MissionPaper = keyof typeof PAPERS;
export type PaperPart = (typeof PAPERS)[MissionPaper]['parts'][number];

/** BLOCKED while a part that art. 22 asks for is not in the paper; `parts` = those that are. */
export function judgePaper(paper: MissionPaper, parts: readonly PaperPart[]): Finding {
  const point = PAPERS[paper];
  const lacking = point.parts.filter((part) => !parts.includes(part));
  const figures = { paper, lacking_parts: lacking.join(';') };
  return lacking.length === 0
    ? findingOf(point, 'OK', { reason: 'PAPER_COMPLETE', figures })
    : findingOf(point, 'BLOCKED', { reason: 'PAPER_INCOMPLETE', figures });
}
