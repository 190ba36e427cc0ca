/** What would make a "no" a "yes": facts to record or obtain, or the day from which time does it. */
export const remedies = {
  'title.lawful': 'To make it lawful:',
  'title.preferred': 'To be fully in order:',
  'title.known': 'To be able to tell:',
  or: 'Or:',
  from: 'By time alone: from {{day}}.',
  'from.or': 'Or by time alone: from {{day}}.',
  past: '{{day}} has passed: this helps only if it was done in time.',

  'cannot.art21_closed':
    'Nothing repairs this: art. 21 is closed for this function; only a new first call opens it again.',
  'cannot.first_wording': 'Nothing can be told: a person must read the first wording.',
  'cannot.head_of_post': 'Nothing repairs this: the function is one of head of post.',
  'cannot.no_valid_text': 'Nothing repairs this: no valid text follows.',
  'cannot.not_of_the_state':
    'Nothing repairs this: only state agents of the FPS may be designated.',
  'cannot.other_call':
    'Nothing repairs this candidacy: another may be lodged in a call to state agents.',
  'cannot.person_decides': 'No fact settles this: a person decides.',
  'cannot.preference': 'No fact is needed: it is allowed with reasons on record.',
  'cannot.renewal': 'Nothing repairs this: a designation is never renewed.',

  'fact.agent.appointed_on': 'the date of appointment',
  'fact.agent.certificate': 'proof held no later than {{not_after}}: {{exam}}',
  'fact.agent.class': 'class {{class}}',
  'fact.agent.class.unknown': 'the class of agent {{staff_number}}',
  'fact.agent.class_since': 'the class seniority of agent {{staff_number}}',
  'fact.agent.condition': 'this condition met: {{condition}}',
  'fact.agent.contract': 'that this is a statutory state agent',
  'fact.agent.experience':
    'useful and proven experience before {{before}}: {{experience}} more ({{domain}})',
  'fact.agent.level': 'level {{level}}',
  'fact.allocation.decision': 'a decision dated no earlier than {{not_before}}',
  'fact.allocation.follows': 'a decision that follows the proposal',
  'fact.allocation.proposal':
    'a proposal of the Management Committee dated no later than {{not_after}}',
  'fact.assignment.cover': 'an assignment from {{from}} to {{to}}',
  'fact.assignment.cover.open': 'an assignment from {{from}}',
  'fact.assignment.end': '{{day}} as the last day of the assignment that began on {{from}}',
  'fact.assignment.function': 'another function for the posting from {{from}}',
  'fact.assignment.history': 'the assignments from {{from}} to {{to}}',
  'fact.assignment.legal_basis':
    'RD of 19/11/1998, {{legal_basis}} as the legal basis of the mission from {{from}}',
  'fact.assignment.move':
    '{{from}} as the first day of the next assignment, and {{to}} as its last',
  'fact.assignment.move.open': '{{from}} as the first day of the next assignment',
  'fact.assignment.place': 'the place of the posting from {{from}}',
  'fact.assignment.removal': 'the assignment from {{from}} taken off the record',
  'fact.assignment.start': '{{day}} as the first day of the assignment that begins on {{from}}',
  'fact.call.opened_on': 'a first call opened no earlier than {{not_before}}',
  'fact.candidacy.filed_on': 'a candidacy lodged no later than {{not_after}}',
  'fact.derogation.decision': 'the approval of the Minister, dated no later than {{not_after}}',
  'fact.derogation.decision.between':
    'the approval of the Minister, dated from {{not_before}} to {{not_after}}',
  'fact.derogation.grounds':
    'one of the three grounds: interest of the service, hardship rank of the post, personal and family situation',
  'fact.derogation.new_last_day': '{{day}} as the new last day',
  'fact.derogation.proposal':
    'a reasoned proposal of the Management Committee, dated no later than {{not_after}}',
  'fact.derogation.reasons': 'the reasons of the proposal',
  'fact.designation.earlier_end': 'the last day of the earlier designation',
  'fact.function.careers': 'the function open to: {{careers}}',
  'fact.function.class': 'the class of the function',
  'fact.function.domain': 'the domain of the function',
  'fact.function.domain.of': 'the domain of the function in the posting from {{from}}',
  'fact.function.family': 'the family of the function in the posting from {{from}}',
  'fact.function.head_of_post': 'that the function is not one of head of post',
  'fact.mission.acknowledgement': 'an acknowledgement that proves the lodging',
  'fact.mission.experience': 'useful and proven experience before {{before}}: {{experience}} more',
  'fact.mission.lodged_on': 'a candidacy lodged no later than {{not_after}}',
  'fact.mission.paper_part': '{{paper}}: {{part}}',
  'fact.mission.reasons': 'the reasons of the candidacy',
  'fact.mission.trust': 'the special relation of trust',
  'fact.mission.way': 'lodging by e-mail, by hand or by registered mail',
  'fact.traineeship.from': 'the start of the traineeship in post',
  'fact.traineeship.place': 'the post of the traineeship',
  'fact.traineeship.to': 'the end of the traineeship in post',
  'fact.vacancy.committee_approved_on':
    'the approval by the Management Committee, no later than {{not_after}}',
  'careers.both': 'both careers',
  'careers.external': 'the external career',
} as const;
