/** What the rules of the other articles say, in sentences. */
export const otherArticles = {
  NOBODY_AVAILABLE:
    'No agent of the two careers is in post there beside its head: a person must choose ({{article}}).',
  DESIGNEES_ONLY:
    'Only agents designated under art. 21 are there; they may hold no head-of-post function, so a person must choose ({{article}}).',
  TIED: 'Class, class seniority and time at the post place {{tied}} agents first: the Minister may choose, on a proposal of the Chair ({{article}}).',
  SENIORITY_UNKNOWN: 'Agent {{staff_number}} cannot be placed ({{article}}).',
  TAKES_OVER:
    'Agent {{staff_number}} takes over: class {{class}} since {{class_since}}, at the post since {{at_post_since}} ({{article}}).',
  'TAKES_OVER.no_class':
    'Agent {{staff_number}} takes over: at the post since {{at_post_since}} ({{article}}).',
  HEAD_OF_POST:
    'The function is one of head of post: no state agent may be designated to it ({{article}}).',
  HEAD_OF_POST_UNKNOWN:
    'Whether the function is one of head of post is not recorded ({{article}}).',
  APPROVAL_UNKNOWN:
    'The first call opened on {{opened_on}}; the day on which the Management Committee approved the list of vacant functions is not recorded ({{article}}).',
  APPROVED_LATE:
    'The Management Committee approved the list on {{approved_on}}, after the first call had opened on {{opened_on}} ({{article}}).',
  CAREER_CANDIDATE:
    'Call {{round}} closed on {{closes_on}} with a candidacy from the careers (number: {{career_candidates}}): no state agent may be designated ({{article}}).',
  CAREERS_UNKNOWN:
    'A consular-career agent applied in call {{round}}; whether the function is open to that career is not recorded ({{article}}).',
  CAREERS_ONLY:
    'Call {{round}} is addressed only to the external and, where relevant, the consular career ({{article}}).',
  NOT_EXAMINED:
    'A career agent applied in call {{round}}: candidacies of state agents are not examined ({{article}}).',
  FILED_LATE: 'Lodged on {{filed_on}}, after the call had closed on {{closes_on}} ({{article}}).',
  WITHDRAWN: 'Withdrawn on {{withdrawn_on}}; the call closes on {{closes_on}} ({{article}}).',
  WITHDRAWN_LATE:
    'Withdrawn on {{withdrawn_on}}, after the call had closed on {{closes_on}}: there was a candidate; if the function stays empty, the first call begins again ({{article}}).',
  CAREER_MAY_APPLY:
    'An agent of the careers may apply, and comes before state agents; leaving the present assignment before its lawful end needs a derogation ({{article}}).',
  CAREER_NOT_CALLED: 'The function is not open to that career: {{career}} ({{article}}).',
  NOT_A_STATE_AGENT: 'Not a state agent of the FPS ({{article}}).',
  STATUS_UNKNOWN:
    'Whether this is a state agent or a contract staff member is not recorded ({{article}}).',
  OF_THE_STATE: 'State agent of the FPS ({{article}}).',
  OTHER_LEVEL: 'Level {{level}}, where level A is required ({{article}}).',
  CLASS_UNKNOWN: 'Level and class cannot be compared with those of the function ({{article}}).',
  OTHER_CLASS:
    'Class {{class}}, where the function is of class {{function_class}}: it must be the same ({{article}}).',
  SAME_CLASS: 'Level A, and the class that the function asks for ({{article}}).',
  DOMAIN_UNKNOWN:
    'The domain of the function is not recorded: the experience cannot be measured ({{article}}).',
  ENOUGH_EXPERIENCE:
    'Useful and proven experience ({{domain}}) before {{filed_on}}: {{experience}}, where six years are required ({{article}}).',
  TOO_LITTLE_EXPERIENCE:
    'Useful and proven experience ({{domain}}) before {{filed_on}}: only {{experience}}, where six years are required ({{article}}).',
  PROOF_HELD: 'The language proof was held on {{filed_on}} ({{article}}).',
  PROOF_LACKING: 'On {{filed_on}} this proof was lacking: {{lacking}} ({{article}}).',
  'exam.second_language_art47': 'second language (language laws, art. 47, § 5)',
  'exam.english_c1_speaking': 'English C1, speaking',
  'exam.english_c1_writing': 'English C1, writing',
  END_UNKNOWN:
    'The designation from {{from}} has no recorded end; it may last until {{latest}} at most ({{article}}).',
  WITHIN_FOUR_YEARS:
    'The designation from {{from}} to {{to}} lasts no longer than four years, until {{latest}} ({{article}}).',
  OVER_FOUR_YEARS:
    'The designation from {{from}} to {{to}} lasts longer than four years: {{latest}} is the last day possible ({{article}}).',
  RENEWAL:
    'The same person was designated to the function {{function}} from {{earlier_from}}: a designation is not renewable ({{article}}).',
  SOON_AFTER_ANOTHER:
    'From {{from}}, within twelve months of another designation of the same person (end: {{earlier_to}}): whether this evades the limit is for a person to judge ({{article}}).',
  FIRST_DESIGNATION: 'No earlier designation of the same person to that function ({{article}}).',
  BEFORE_DECREE:
    'On {{on}} the decree did not yet apply: it entered into force on {{in_force_since}} ({{article}}).',
  NOT_YET_WRITTEN:
    'This point did not exist on {{on}}: it entered into force on {{in_force_since}} ({{article}}).',
  ANNULLED:
    'The text of {{text_since}}, which would govern {{on}}, was annulled by ruling {{ruling}} of the Council of State of {{annulled_on}}, as from its first day. Valid text since: {{in_force_since}} ({{article}}).',
  PERIOD_OVER:
    'The transitional period ended on {{until}}; it no longer applies on {{on}} ({{article}}).',
} as const;
