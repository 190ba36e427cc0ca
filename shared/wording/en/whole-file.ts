/** What the rules say of posts, allocations, signatures, missions and languages of a whole file. */
export const wholeFile = {
  DECISION_UNKNOWN:
    'When the assignment from {{from}} was proposed and decided is not recorded ({{article}}).',
  AWAITS_PROPOSAL:
    'Planned from {{from}}: the Management Committee has not proposed it yet ({{article}}).',
  AWAITS_DECISION:
    'Planned from {{from}}, proposed on {{proposed_on}}: not decided yet ({{article}}).',
  SIGNATORY: '{{authority}} ({{article}}).',
  'authority.king': 'the King assigns, by royal decree',
  'authority.minister': 'the Minister assigns, by ministerial decree',
  A9: 'A reading, to be confirmed: art. 20 speaks of heads of the posts, art. 1, 10° does not count heads of consulates among them ({{article}}).',
  HEAD_OF_POST_NOT_RECORDED:
    'Provisional: whether the function is one of head of post is not recorded ({{article}}).',
  INSIDE_MISSION_NOT_RECORDED:
    'Provisional: whether the consulate general is set up within a diplomatic mission is not recorded ({{article}}).',
  PLACE_UNKNOWN:
    'Provisional: nobody described the place of the function, neither as a post nor as a service ({{article}}).',
  NOT_A_POST: 'A diplomatic office is not a post in the sense of art. 1 ({{article}}).',
  FUNCTION_NOT_VALID: 'The function does not exist on that day ({{article}}).',
  NOT_YET_DUE:
    'The present assignment lawfully ends on {{last_day}}; to leave it for a function vacant from {{vacant_from}} needs a decision of the Minister (art. 17, § 2; {{article}}).',
  PUBLICATION_UNKNOWN: 'When the call was published is not recorded ({{article}}).',
  LODGING_UNTIL:
    'Published on {{published_on}}: candidacies may be lodged until {{last_day}} ({{article}}).',
  LODGING_UNKNOWN: 'Whether the candidacy was well lodged cannot be told ({{article}}).',
  START_UNKNOWN: 'When the mission begins is not recorded ({{article}}).',
  MISSION_EXPERIENCE_UNKNOWN:
    'The holder is not on file: the experience cannot be measured ({{article}}).',
  DEGREE_BALANCED:
    'Degree {{degree}}: {{fr}} in the French role, {{nl}} in the Dutch role ({{article}}).',
  DEGREE_IMBALANCE:
    'Degree {{degree}}: {{fr}} in the French role, {{nl}} in the Dutch role; the difference is {{difference}} ({{article}}).',
  DEGREE_UNKNOWN:
    '{{fr}} in the French role and {{nl}} in the Dutch role have no recorded degree ({{article}}).',
  SECOND_LANGUAGE_HELD: 'The second-language proof was obtained on {{obtained_on}} ({{article}}).',
  SECOND_LANGUAGE_LACKING: 'No second-language proof is on file on {{on}} ({{article}}).',
} as const;
