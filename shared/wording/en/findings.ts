import { definitionsAndHistory } from './definitions-and-history.ts';
import { byReading } from './by-reading.ts';
import { otherArticles } from './other-articles.ts';
import { powersAndMissions } from './powers-and-missions.ts';
import { wholeFile } from './whole-file.ts';

/** What the rules say, in sentences. `term` and `period` are phrases made of the keys below them. */
export const findings = {
  ...definitionsAndHistory,
  ...byReading,
  ...otherArticles,
  ...powersAndMissions,
  ...wholeFile,
  title: 'Why',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  months_one: '{{count}} month',
  months_other: '{{count}} months',
  postings_one: '{{count}} posting',
  postings_other: '{{count}} postings',
  monthsAndDays: '{{months}} and {{days}}',
  'length.48': 'four years',
  'length.36': 'three years',
  term: '{{length}} from {{from}}',
  'term.credit': '{{length}} from {{from}}, less {{credit}} of traineeship in post',
  period: 'from {{from}} to {{to}}',
  'period.open': 'since {{from}}',
  absent: 'not recorded',
  toFind: 'To find: {{facts}}.',
  'domain.political_economic': 'political and economic',
  'domain.consular': 'consular',
  'domain.development': 'development',
  'domain.other': 'other',

  'then.OK': 'A decision of the Minister allows it (art. 17, § 2).',
  'then.NEEDS_DECISION':
    'This needs a decision of the Minister, on a reasoned proposal of the Management Committee (art. 17, § 2).',
  'then.BLOCKED': 'The papers on file do not allow it (art. 17, § 2).',
  'then.MANUAL': 'A person must look at the papers on file (art. 17, § 2).',
  'then.UNKNOWN': 'A fact is missing to tell whether the papers on file allow it (art. 17, § 2).',
  'then.notCounted': 'Until then the posting does not count and no later move is projected.',
  'then.moved': 'The decision on file makes it {{lawful_last_day}}.',
  'then.reaches': 'The decision on file gives {{lawful_last_day}} as the last day.',

  CONTINUOUS: 'Every day of the recorded career is covered by an assignment ({{article}}).',
  GAP: 'No assignment is recorded from {{from}} to {{to}}: {{days}}. An agent is always assigned, in post or at headquarters ({{article}}).',
  OVERLAP:
    'Two assignments overlap from {{from}} to {{to}}: {{days}}. One of them must be corrected ({{article}}).',
  NO_ASSIGNMENT: 'No assignment is recorded on {{on}} ({{article}}).',
  'NO_ASSIGNMENT.ended':
    'No assignment is recorded on {{on}}: the last one ended on {{last_ended_on}} ({{article}}).',
  STATE_AGENT: 'A state agent of the FPS does not take part in the rotation ({{article}}).',
  RETIRED: 'Retired since {{retires_on}}: no term is left to count ({{article}}).',
  NOT_YET_APPOINTED: 'The career begins with the appointment on {{appointed_on}} ({{article}}).',

  FOUR_YEARS:
    'The last lawful day of the posting is {{statutory_last_day}}: {{term}} ({{article}}).',
  THREE_YEARS:
    'The last lawful day at headquarters is {{statutory_last_day}}: {{term}} ({{article}}).',
  EARLY_END:
    'The posting that began on {{from}} ends on {{ends_on}}, {{days}} before {{statutory_last_day}} ({{term}}; {{article}}).',
  SHORTENED:
    'The period at headquarters that began on {{from}} ends on {{ends_on}}, {{days}} before {{statutory_last_day}} ({{term}}; {{article}}).',
  'EXTENDED.posting':
    'The posting that began on {{from}} ends on {{ends_on}}, {{days}} after {{statutory_last_day}} ({{term}}; {{article}}).',
  'EXTENDED.headquarters':
    'The period at headquarters that began on {{from}} ends on {{ends_on}}, {{days}} after {{statutory_last_day}} ({{term}}; {{article}}).',
  'OVERSTAY.posting':
    'The posting that began on {{from}} still runs on {{ends_on}}, {{days}} after {{statutory_last_day}} ({{term}}; {{article}}).',
  'OVERSTAY.headquarters':
    'The period at headquarters that began on {{from}} still runs on {{ends_on}}, {{days}} after {{statutory_last_day}} ({{term}}; {{article}}).',
  'SEQUENCE.posting':
    'The posting from {{from}} is number {{postings_in_a_row}} in a row; after {{postings_required}} comes headquarters ({{article}}).',
  'SEQUENCE.headquarters':
    'Headquarters from {{from}} comes after {{postings}}, where the decree foresees {{postings_required}} ({{article}}).',
  NOT_JUDGED:
    'The period {{period}} began before the decree entered into force on 30/03/2015: it is history and its length is not judged (art. 24).',
  ENDS_AT_RETIREMENT:
    'The period that began on {{from}} ends with the career, on {{to}}: this is no shortening ({{article}}).',
  INITIAL_HEADQUARTERS:
    'At headquarters {{period}}, before any posting: the decree gives this stay no length. The next two assignments are postings ({{article}}).',
  HISTORY_UNKNOWN:
    'At headquarters {{period}}: without the earlier career it cannot be told how many postings came before ({{article}}).',
  OUTSIDE_CYCLE:
    '{{kind}}, {{period}}: outside the cycle of postings and headquarters. What it means for the cycle is for a person to decide ({{article}}).',

  OTHER_FUNCTION:
    'The second posting is another function than the first: {{second}} after {{first}} ({{article}}).',
  SAME_FUNCTION:
    'The second posting is the same function as the first: {{second}} after {{first}}. This is allowed where no other vacancy fits; the reasons must be on record ({{article}}).',
  FUNCTION_UNKNOWN:
    'Whether the second posting is another function than the first cannot be told ({{article}}).',
  CREDIT:
    'The traineeship in post from {{traineeship_from}} to {{traineeship_to}} counts for {{credit}} (12 months at most) in the four years of the first posting, from {{from}}: its last day is {{last_day}} ({{article}}).',
  CREDIT_UNKNOWN:
    'What the traineeship in post counts for in the posting from {{from}} cannot be told ({{article}}).',
  COUNTS_AS_POSTING:
    'The international mission {{period}} counts as one posting; legal basis: {{legal_basis}} ({{article}}).',
  OTHER_BASIS:
    'The mission {{period}} rests on another legal basis ({{legal_basis}}): it does not count as a posting ({{article}}).',
  BASIS_UNKNOWN:
    'Whether the mission {{period}} counts as a posting depends on its legal basis ({{article}}).',

  DECIDED:
    'Derogation ({{kind}}) complete: proposed on {{proposed_on}}, approved on {{decided_on}}, for this ground: {{grounds}} ({{article}}).',
  NOTHING_ON_FILE:
    'Derogation ({{kind}}) in preparation: neither the proposal of the Management Committee nor the decision of the Minister is on file ({{article}}).',
  NO_DECISION:
    'Derogation ({{kind}}) proposed on {{proposed_on}}: the decision of the Minister is not on file ({{article}}).',
  REFUSED: 'The Minister refused the derogation ({{kind}}) ({{article}}).',
  'REFUSED.dated':
    'The Minister refused the derogation ({{kind}}) on {{decided_on}} ({{article}}).',
  FACT_MISSING: 'The papers of the derogation ({{kind}}) are incomplete ({{article}}).',
  NO_PROPOSAL:
    'The derogation ({{kind}}) was approved, but the proposal of the Management Committee is not on file ({{article}}).',
  DECISION_BEFORE_PROPOSAL:
    'The decision of {{decided_on}} comes before the proposal of {{proposed_on}}; the Minister decides on a proposal ({{article}}).',
  DECIDED_LATE:
    'The decision of {{decided_on}} comes after {{fact}}, the day from which it should hold; an individual decision should not work back ({{article}}).',
  REASONS_MISSING:
    'The reasons of the derogation ({{kind}}) are not on record; a proposal must be reasoned ({{article}}).',
  GROUND_MISSING: 'The ground of the derogation ({{kind}}) is not on record ({{article}}).',
  GROUND_NOT_LISTED:
    'The ground on file ({{grounds}}) is none of the three that the decree allows: interest of the service, hardship rank of the post, personal and family situation ({{article}}).',

  'step.posting': '{{kind}} {{period}}: counted, {{postings_counted}} of 2 ({{article}}).',
  'step.extra':
    '{{kind}} {{period}}: posting {{postings_counted}} in a row, where 2 are foreseen ({{article}}).',
  'step.not_counted':
    '{{kind}} {{period}}: not counted as long as nothing is decided ({{article}}).',
  'step.headquarters': '{{kind}} {{period}}: the count of postings begins again ({{article}}).',
  'step.headquarters.kept':
    '{{kind}} {{period}}: postings still counted afterwards: {{postings_counted}} ({{article}}).',
  'step.initial_headquarters':
    '{{kind}} {{period}}, before any posting: no statutory length ({{article}}).',
  'step.outside': '{{kind}} {{period}}: outside the cycle ({{article}}).',
  'step.term': 'Last day under the decree: {{statutory_last_day}} ({{term}}).',
  'step.moved': 'By decision: {{lawful_last_day}}.',
} as const;
