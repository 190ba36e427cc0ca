/** What the rules of arts 1, 23 and 24 say, in sentences. */
export const definitionsAndHistory = {
  PLACE_NOT_DESCRIBED:
    'Nobody described this place: whether it is a post cannot be told ({{article}}).',
  IS_HEADQUARTERS: 'A service of the central administration is not a post ({{article}}).',
  IS_DIPLOMATIC_MISSION:
    'An embassy or a permanent representation is a diplomatic mission, so a post: time there is a posting ({{article}}).',
  IS_CONSULAR_POST: 'A career consular post is a post: time there is a posting ({{article}}).',
  IS_HONORARY:
    'An honorary consular post has no assigned agents: it is outside the rotation ({{article}}).',
  PARENT_UNKNOWN:
    'A diplomatic office counts at its parent embassy, which is not recorded ({{article}}).',
  COUNTS_AT_PARENT:
    'A diplomatic office is not listed as a post; time there counts at its parent embassy {{supervising_post}} ({{article}}).',
  HEAD_FIRST_WORDING:
    'On {{on}} the first wording of this definition applied; a person must read it ({{article}}).',
  NOT_HEAD_OF_POST: 'Not a function of head of post ({{article}}).',
  NARROW_HEAD_OF_POST:
    'Head of a diplomatic mission, or of a consulate general outside one: head of post ({{article}}).',
  WIDE_HEAD_OF_POST:
    'Head of a career consulate: outside this definition, but among the heads of posts of art. 20 in its wide reading ({{article}}).',
  ATTACHED_WHERE: 'To which place the agent is attached is not recorded ({{article}}).',
  ATTACHED_ELSEWHERE:
    'The article attaches agents of other departments to posts only: a person must look ({{article}}).',
  ATTACHED_TO_POST:
    'Attached to a post by another department: on its staff list, but outside rotation, replacement and designation ({{article}}).',
  KEPT_AS_HISTORY:
    'Began on {{from}}, before {{in_force_since}}: kept as history and not judged ({{article}}).',
  UNDER_THE_DECREE:
    'Began on {{from}}, under the decree, in force since {{in_force_since}} ({{article}}).',
} as const;
