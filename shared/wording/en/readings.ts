/** The doubtful points of the decree: what the text says, how we read it, how else it may be read. */
export const readings = {
  title: 'Readings',
  lead: 'Where the text leaves a doubt, the answers rest on a reading. Here is each of them, and what another would change.',
  'count.switches_one': '{{count}} doubtful point',
  'count.switches_other': '{{count}} doubtful points',
  'set.none': 'All stand on the reading of the catalogue.',
  'set.some_one': '{{count}} stands on another reading than that of the catalogue.',
  'set.some_other': '{{count}} stand on other readings than those of the catalogue.',
  measuring: 'Judging everything under each other reading…',
  article: 'Art. {{number}}',
  'article.47': 'Language laws, art. 47, § 5',
  options: 'Reading of {{doubt}}',
  default: 'catalogue',
  inUse: 'in use',
  'note.title': 'Legal note',
  'note.text': 'What the text says',
  'note.ours': 'Reading of the catalogue',
  'note.other': 'How else it may be read',
  'note.confirm': 'Who should confirm',
  'confirm.legal': 'the legal service',
  'confirm.personnel': 'the directorate Personnel and Organisation',
  'confirm.both': 'the directorate Personnel and Organisation, and the legal service',
  'impact.none': 'would change nothing on {{on}}',
  'impact.verdicts_one': 'would change {{count}} verdict',
  'impact.verdicts_other': 'would change {{count}} verdicts',
  'impact.grounds_one': 'and the grounds of {{count}} more',
  'impact.grounds_other': 'and the grounds of {{count}} more',
  'impact.onlyGrounds_one': 'would change the grounds of {{count}} verdict',
  'impact.onlyGrounds_other': 'would change the grounds of {{count}} verdicts',
  'impact.show': 'Which',
  'impact.hide': 'Hide',
  'impact.list': 'What {{option}} would change',
  'impact.subject': 'Concerned',
  'impact.article': 'Article',
  'impact.before': 'Now',
  'impact.after': 'Then',
  'impact.nothing': 'nothing to say',
  'impact.more_one': '{{count}} more is not shown.',
  'impact.more_other': '{{count}} more are not shown.',
  'subject.assignment': 'assignment',
  'subject.function': 'function',
  'subject.post': 'post',
  'subject.vacancy': 'vacancy',
  'subject.candidacy': 'candidacy',
  'subject.mission': 'special mission',
  'subject.degree': 'degree',
  'subject.charge': 'interests of a third state',
  'subject.chair': 'the Chair',
  'answer.king': 'the King',
  'answer.minister': 'the Minister',
  'confirm.title': 'Set {{doubt}} to “{{option}}”?',
  'confirm.count_one': 'This changes {{count}} verdict as of {{on}}.',
  'confirm.count_other': 'This changes {{count}} verdicts as of {{on}}.',
  'confirm.effect':
    'From then on every answer of this file is given under that reading and says so. It can be undone.',
  'confirm.reason': 'Reason',
  'confirm.reason.hint': 'Who decided it, and on what advice',
  'confirm.set': 'Set the reading',
  done: '{{doubt}} set to “{{option}}”.',
  readOnly: 'This file is open for reading only: the readings cannot be set.',
  past: 'A look back: the readings cannot be set.',
  'banner.one': 'Answers rest on another reading than that of the catalogue: {{doubts}}.',
  'banner.other': 'Answers rest on other readings than those of the catalogue: {{doubts}}.',
  'banner.show': 'Readings',
  export: 'readings {{doubts}}',
  'why.default': 'Under the readings of the catalogue.',
  'why.set': 'Under these readings: {{set}}.',

  'initialHeadquarters.question': 'How long is a first stay at headquarters, before any posting?',
  'initialHeadquarters.outside_cycle': 'outside the cycle, without an end',
  'initialHeadquarters.period': 'it is the period of three years',
  'initialHeadquarters.text':
    'Art. 17, § 1, al. 2 begins with two postings of four years, then headquarters for three years. A career that begins at headquarters is not foreseen.',
  'initialHeadquarters.ours':
    'The cycle begins with the first posting. The stay before it has no statutory length; its end is for a person to fix.',
  'initialHeadquarters.other':
    'The stay is itself the period of three years: it ends after three years, a shorter or longer one needs a decision, and the postings after it fall under al. 3.',

  'missionOfAnyLength.question': 'Does an international mission of another length count?',
  'missionOfAnyLength.needs_decision': 'as a posting of another length: a decision is needed',
  'missionOfAnyLength.counts_as_posting': 'as a whole posting, whatever its length',
  'missionOfAnyLength.text':
    'Art. 17, § 1, al. 6: the period of dispensation for such a mission is taken into account as a posting. It says nothing of its length.',
  'missionOfAnyLength.ours':
    'It counts as one posting with its own dates; shorter or longer than four years, it needs a decision as any posting does.',
  'missionOfAnyLength.other':
    'The alinea gives no length because none is asked: the mission replaces a posting whole.',

  'traineeshipCredit.question': 'Does the traineeship in post count for a first posting elsewhere?',
  'traineeshipCredit.any_first_posting': 'for the first posting, wherever and whenever',
  'traineeshipCredit.same_post_only': 'only where the trainee stays at the same post',
  'traineeshipCredit.text':
    'Art. 17, § 1, al. 5: the second part of the traineeship, done in post, counts for at most twelve months in the four years of al. 2. It names no post.',
  'traineeshipCredit.ours':
    'It shortens one period of four years, the first posting after appointment, also at another post or after a stay at headquarters.',
  'traineeshipCredit.other':
    'It counts in the four years only where these go on from the traineeship without a break, at the same post.',

  'earlyReturn.question': 'Does a posting count that was cut short without a decision?',
  'earlyReturn.needs_decision': 'no: a decision is needed first',
  'earlyReturn.counts_as_posting': 'yes, once it is over',
  'earlyReturn.text':
    'Art. 17, § 1, al. 2 speaks of postings of four years; § 2 lets the Minister shorten them. A recall, an illness, an expulsion or the closing of a post are not mentioned.',
  'earlyReturn.ours':
    'Such a posting is not of four years: it counts for nothing, and no later move is projected, until the Minister has decided.',
  'earlyReturn.other':
    'What ended by force of circumstances is no shortening in the sense of § 2: it counts as a posting, without a decision. One that is only planned to end early still needs it.',

  'augustAlignment.question': 'May an end be moved to the summer movement without a decision?',
  'augustAlignment.needs_decision': 'no: it is an extension or a shortening',
  'augustAlignment.allowed': 'yes, to 15 July to 31 August, by six months at most',
  'augustAlignment.text':
    'Art. 17, § 1 counts in years from the first day. It knows no movement of postings; § 2 gives the only way to lengthen or shorten.',
  'augustAlignment.ours':
    'Moving an end from February to August is an extension and needs a decision, even if that is the usual practice.',
  'augustAlignment.other':
    'Lengths are those of the yearly movement: an end on a day from 15 July to 31 August, at most six months before or after the statutory day, is in order. These figures are ours: the decree has none.',

  'careerCandidacy.question':
    'Does a career candidate who does not suit, or withdraws, close art. 21?',
  'careerCandidacy.any': 'any admissible one at the closing date does',
  'careerCandidacy.suitable_only': 'only one who stays and is not set aside',
  'careerCandidacy.text':
    'Art. 21, § 1, al. 4 and § 2 open the function to state agents where no candidate from the careers has come forward after the call.',
  'careerCandidacy.ours':
    'The text asks whether somebody applied, not whether they suit. One admissible candidacy at the closing date closes art. 21, a later withdrawal notwithstanding.',
  'careerCandidacy.other':
    'A candidate who was not retained, or has withdrawn since, is no candidate for the function any more. One of whom nothing is recorded still counts.',

  'renewal.question': 'Is a designation never renewed, or not beyond four years?',
  'renewal.never': 'never, even within the four years',
  'renewal.within_four_years': 'not beyond four years in all',
  'renewal.text': 'Art. 21, § 1, al. 3: for at most four years, not renewable.',
  'renewal.ours':
    'The same person in the same function again, at once or later, is a renewal, also where both together stay below four years.',
  'renewal.other':
    'The aim is that nobody stays longer than four years: designations of the same person to the same function may follow each other as long as their days together stay within four years.',

  'headsOfConsulates.question': 'Who assigns heads of career consulates and vice-consulates?',
  'headsOfConsulates.king': 'the King',
  'headsOfConsulates.minister': 'the Minister',
  'headsOfConsulates.text':
    'Art. 20 gives the King the heads of the posts, except consular agencies. Art. 1, 10° calls head of post only the head of a mission or of a consulate general outside a mission.',
  'headsOfConsulates.ours':
    'The exception for consular agencies would be pointless under the narrow sense: the King assigns the heads of all posts but agencies.',
  'headsOfConsulates.other':
    'Head of post has in art. 20 the sense of art. 1, 10°: every other head is assigned by the Minister.',

  'regulatoryHolidays.question': 'Are 2 and 15 November and 26 December working days?',
  'regulatoryHolidays.not_working': 'no',
  'regulatoryHolidays.working': 'yes',
  'regulatoryHolidays.text':
    'Art. 22, § 3 gives ten working days and does not say which days work. The statute of the careers leaves out Saturdays; the three days are free by regulation of the service.',
  'regulatoryHolidays.ours':
    'They do not count: the later deadline protects the candidate. Saturdays never count.',
  'regulatoryHolidays.other':
    'Only the ten legal holidays are left out, beside Saturdays and Sundays.',

  'interimPool.question': 'May a designee of art. 21 act for a head of post?',
  'interimPool.careers_only': 'no: agents of the two careers only',
  'interimPool.with_designees': 'yes, ranked with them',
  'interimPool.text':
    'Art. 15 ranks the agents of the post by class, seniority and time at the post, without saying which agents. Art. 21, § 1, al. 2 keeps designees from functions of head of post.',
  'interimPool.ours':
    'Who may not be head of post does not act for one. Where only designees are there, a person chooses.',
  'interimPool.other':
    'To act for a head is not to be one: designees hold a class and rank with the others.',

  'formerCareerDay.question': 'On which day is the priority of old careers tested?',
  'formerCareerDay.decision': 'the day of the assignment decision',
  'formerCareerDay.vacancy': 'the day the function fell vacant',
  'formerCareerDay.start': 'the first day in the function',
  'formerCareerDay.text':
    'Art. 25 gives the priority for eight years from the entry into force, until 29/03/2023. It does not say what must happen within them.',
  'formerCareerDay.ours':
    'The priority is applied when the assignment is decided; that decision must fall within the eight years.',
  'formerCareerDay.other':
    'The function must fall vacant, or the agent must begin in it, within the eight years.',

  'degrees.question': 'What is a degree of the language balance?',
  'degrees.class': 'the class held, else the level',
  'degrees.function_class': 'the class of the function held',
  'degrees.level': 'the level',
  'degrees.text':
    'Art. 47, § 5 of the language laws splits the jobs abroad equally at each degree of the hierarchy, and leaves the degrees to be fixed.',
  'degrees.ours': 'The class of the holder; the consular career has none and counts by its level.',
  'degrees.other':
    'Jobs are counted, not persons: the class of the function. Or the level alone, as before there were classes.',

  'otherAbsence.question': 'What is service in a minister’s cabinet or at the palace?',
  'otherAbsence.outside_cycle': 'outside the cycle',
  'otherAbsence.counts_as_headquarters': 'headquarters',
  'otherAbsence.text':
    'Art. 17, § 1, al. 1: an agent is always assigned either in post or at headquarters. Such service is neither.',
  'otherAbsence.ours':
    'It is shown with its dates and left out of the count, as neither a posting nor the three years.',
  'otherAbsence.other':
    'Who is not in post is at headquarters: the time counts in the three years there.',

  'swap.question': 'Is a move to another post after some months one posting or two?',
  'swap.two_postings': 'two postings, each short of four years',
  'swap.one_interrupted': 'one posting, interrupted',
  'swap.text':
    'Art. 17, § 1, al. 2 speaks of two postings of four years. A swap, an evacuation or a move after some months is not mentioned.',
  'swap.ours':
    'Each post is an assignment of its own; each is short of four years and needs a decision. Several may share one reasoned proposal.',
  'swap.other':
    'Postings that follow each other without a gap, each short of four years and none decided upon, are one posting of four years from the first day.',
} as const;
