/** The screen "Replacement": arts 13, 14 and 15. */
export const replacement = {
  title: 'Replacement',
  lead: 'Who acts when the head of a post (art. 15), the Chair (art. 13) or another holder at headquarters (art. 14) cannot.',
  where: 'Where',
  'where.post': 'At a post (art. 15)',
  'where.headquarters': 'At headquarters (arts 13-14)',
  post: 'Post',
  'post.choose': 'Choose a post',
  'post.choose.text':
    'The ranking shows who acts as chargé d’affaires ad interim, or runs the consular post, on the day above.',
  ranking: 'Ranking at {{place}}',
  'ranking.empty': 'Nobody but the head is assigned to {{place}} on that day.',
  rank: 'Rank',
  agent: 'Agent',
  class: 'Class',
  'class.none': 'none',
  class_since: 'Class since',
  at_post_since: 'At the post since',
  tied: 'equal',
  'how.title': 'How the ranking is made',
  'how.class':
    'The highest class comes first (art. 15, al. 1); the consular career comes after every class.',
  'how.seniority': 'Then the longest seniority in that class (al. 2).',
  'how.post': 'Then the longest uninterrupted stay at that post (al. 3).',
  'how.deviation':
    'The Minister may deviate from it on the Chair’s proposal, if the service requires it (al. 4).',
  'how.pool':
    'Counted: agents of the two careers assigned to the post. Left out: its head, contract and local staff, agents of art. 23, staff of third states, and designees of art. 21 unless nobody else is there.',
  chair: 'If the Chair is prevented (art. 13)',
  'chair.days': 'Days in such functions',
  'chair.empty':
    'No holder of a function of management or of staff directorate is recorded on that day.',
  'chair.how':
    'The holder with most experience in functions of management and of staff directorate in the FPS, all mandates added up.',
  holder: 'If another holder is prevented (art. 14)',
  'holder.how':
    'The holder designates a state agent of the FPS. Choose one to see what the text says.',
  'holder.designee': 'Designated',
  holders: 'Holders on that day',
  'holders.function': 'Function',
  'holders.since': 'Since',
  'holders.until': 'Until',
  'holders.interim': 'ad interim',
  'holders.management': 'management',
  'holders.staff_directorate': 'staff directorate',
  'designee.none': 'Nobody is designated',
} as const;
