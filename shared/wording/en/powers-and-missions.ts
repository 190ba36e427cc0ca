/** What the rules of arts 7 to 14, 18, 19, 22 and 25 say, in sentences. */
export const powersAndMissions = {
  MAY_ACT_FOR_THIRD_STATE:
    'An external-career agent may defend the interests of a third state or run its post; the assignment to the Belgian post goes on ({{article}}).',
  NOT_EXTERNAL_CAREER:
    'Only an external-career agent may be charged with this; here: {{career}} ({{article}}).',
  FIRST_WORDING:
    'The decision of {{decided_on}} falls under the first wording of this point; a person must read what it asked for ({{article}}).',
  NO_COMMITTEE_PROPOSAL:
    'The decision of {{decided_on}} needs a proposal of the Management Committee; none is on file ({{article}}).',
  PROPOSED_TOO_LATE:
    'The proposal of {{proposed_on}} comes after the decision of {{decided_on}} ({{article}}).',
  DEPARTS_FROM_PROPOSAL:
    'The decision of {{decided_on}} departs from the proposal of {{proposed_on}}; the text does not say that it binds: reasons must be on file ({{article}}).',
  PROPOSED: 'Proposed on {{proposed_on}}, decided on {{decided_on}} ({{article}}).',
  NO_HOLDER: 'Nobody holds a function that this article names on that day ({{article}}).',
  EQUAL_EXPERIENCE:
    '{{tied}} holders have the same experience, {{experience_days}} days: a person must choose ({{article}}).',
  INTERIM_DECIDES:
    '{{staff_number}} has most experience, {{experience_days}} days, unless interim periods count: the text does not say ({{article}}).',
  REPLACES_CHAIR:
    '{{staff_number}} replaces the Chair: {{experience_days}} days in management and staff-directorate functions in the FPS ({{article}}).',
  NOBODY_DESIGNATED: 'The holder designated nobody: a person must decide ({{article}}).',
  CAREER_AGENT_DESIGNATED:
    'The text names a state agent of the FPS; here: {{career}}. The reasons must be on record ({{article}}).',
  SPECIFIC_UNKNOWN: 'Whether fixed competences weigh first cannot be told ({{article}}).',
  NOT_SPECIFIC: 'The function is not a specific one: no competences weigh first ({{article}}).',
  COMPETENCES_FIRST:
    'Those who have the fixed competences come first: {{competences}} ({{article}}).',
  COMPETENCES_BELOW:
    '{{below}} has the fixed competences ({{competences}}) and is ranked below {{above}}, who has not: the reasons must be on record ({{article}}).',
  NO_CONDITION: 'No extra condition applies ({{article}}).',
  CONDITION_UNKNOWN: 'Whether this condition is met is not recorded: {{condition}} ({{article}}).',
  CONDITION_MET: 'Condition met: {{condition}} ({{article}}).',
  CONDITION_NOT_MET: 'Condition not met: {{condition}} ({{article}}).',
  TRUST_UNKNOWN: 'The special relation of trust is not recorded ({{article}}).',
  TRUSTED: 'The special relation of trust is on record ({{article}}).',
  NOT_TRUSTED: 'There is no special relation of trust ({{article}}).',
  MISSION_EXPERIENCE:
    'Useful and proven experience before {{published_on}}: {{experience}}, where six years are required ({{article}}).',
  MISSION_EXPERIENCE_SHORT:
    'Useful and proven experience before {{published_on}}: only {{experience}}, where six years are required ({{article}}).',
  MISSION_RENEWED:
    'The same person had the same mission before: it is not renewable ({{article}}).',
  IN_TIME: 'Lodged on {{lodged_on}}; the last day is {{last_day}} ({{article}}).',
  TOO_LATE: 'Lodged on {{lodged_on}}, after the last day, {{last_day}} ({{article}}).',
  NOT_REASONED: 'Only reasoned candidacies are taken into consideration ({{article}}).',
  OTHER_WAY:
    'Lodged in a way that the decree does not list: e-mail, by hand, registered mail ({{article}}).',
  ACKNOWLEDGED: 'The candidate holds an acknowledgement of the lodging ({{article}}).',
  NOT_ENFORCEABLE:
    'Without an acknowledgement the candidacy does not bind the service; whether to examine it is for a person to decide ({{article}}).',
  PAPER_COMPLETE: '{{paper}}: complete ({{article}}).',
  PAPER_INCOMPLETE: '{{paper}}: {{lacking_parts}} lacking ({{article}}).',
  'paper.call': 'the call for candidates',
  'paper.proposal': 'the proposal of the Management Committee',
  'paper.decree': 'the decree of designation',
  'part.conditions': 'the conditions',
  'part.elements': 'all elements of the mission',
  'part.reasoned_list': 'the reasoned list of candidates',
  'part.title': 'the title borne',
  'part.nature': 'the nature of the mission',
  'part.terms': 'terms and duration',
  'part.rules':
    'rights and duties, leave, pay, allowances, evaluation, order measures and discipline',
  FORMER_CAREER_UNKNOWN:
    'To which old career the function was given is not recorded ({{article}}).',
  PRIORITY:
    'The function was given to the agent’s old career: priority on {{tested_on}}, not exclusivity ({{article}}).',
  NO_PRIORITY: 'No priority of an old career ({{article}}).',
} as const;
