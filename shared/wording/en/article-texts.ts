/** What each article is about, and what the planner does with it, in our own words. */
export const articleTexts = {
  'title.1': 'Definitions',
  'title.2': 'What the FPS consists of',
  'title.3': 'Services at headquarters',
  'title.4': 'Who organises a service',
  'title.5': 'Kinds of posts',
  'title.6': 'Classification of the posts',
  'title.7': 'Tasks for and by third states',
  'title.8': 'Contract staff for the posts',
  'title.9': 'Material, archives, correspondence',
  'title.10': 'Powers of the Chair',
  'title.11': 'What the Management Committee proposes',
  'title.12': 'Authority of the head of mission',
  'title.13': 'When the Chair is prevented',
  'title.14': 'When another manager is prevented',
  'title.15': 'Who acts for a head of post',
  'title.16': 'Delegation',
  'title.17': 'The rotation of the careers',
  'title.18': 'Procedure and competences',
  'title.19': 'Extra conditions for heads of post',
  'title.20': 'Who signs an assignment',
  'title.21': 'State agents in a function in post',
  'title.22': 'Special missions',
  'title.23': 'Agents of other departments',
  'title.24': 'End of the 1999 regulation',
  'title.25': 'Priority of the old careers',
  'title.47': 'Language laws: balance and second language',
  'does.1':
    'The planner tells from the kind of a place whether it is a post, and from function and place whether the function is one of head of post. Hardship ranks are recorded per post and period.',
  'does.2':
    'Every assignment is recorded either at a post or at a service of headquarters; the rotation rests on that distinction.',
  'does.3':
    'The services appear as places of assignment. How the Chair organises their work changes no verdict.',
  'does.4':
    'Who organises a service and who settles a conflict of powers has no bearing on assignments.',
  'does.5':
    'The kind of each post is recorded and read by arts 1, 15 and 20. Honorary posts stay outside the rotation.',
  'does.6':
    'The Minister’s classification is entered with the post and never derived by the planner.',
  'does.7':
    'Says whether an agent may look after a third state’s interests; the agent’s own cycle runs on. Staff lent by third states are no agents for rotation, replacement or designation, and a Belgian post run by a third state has no Belgian vacancy.',
  'does.8':
    'Contract staff have no place in the rotation and cannot be designated under art. 21; their contract is recorded for that reason only.',
  'does.9': 'Concerns the running of the posts, not who serves there.',
  'does.10':
    'Whoever opens a planner file sees all of it, the Chair included; the history says what was changed, when, by whom and why.',
  'does.11':
    'Asks of every allocation decided since 29/07/2018 whether the Committee proposed it first, and points out decisions that depart from the proposal.',
  'does.12':
    'Each consular post and diplomatic office records its supervising mission. What a head of mission may demand changes no assignment.',
  'does.13':
    'Ranks the holders of management and staff-directorate functions by their days in such functions in the FPS and names who steps in.',
  'does.14': 'Checks whether the person whom the absent manager chose is a state agent of the FPS.',
  'does.15':
    'Ranks the career agents at a post by class, class seniority and time there, gives the reason of each place and says when the text leaves a tie.',
  'does.16':
    'A delegated signature does not change who is competent; the act of each assignment is recorded as it was signed.',
  'does.17':
    'Reads every career as postings and periods at headquarters, counts their lawful last days, projects what follows and says which deviations need, have or lack a decision of the Minister.',
  'does.18':
    'Remarks when a candidate with the competences fixed for a specific function is ranked below one without them. The procedure itself is for the Minister to set.',
  'does.19':
    'Keeps a list of conditions, empty until the King sets any, and checks them for external-career agents proposed as head of post.',
  'does.20':
    'Says for every function whether the King or the Minister assigns, and by which act; what is doubtful is flagged.',
  'does.21':
    'Follows each vacancy through the two calls, judges every condition on the day the candidacy was lodged, and checks length and renewal of designations.',
  'does.22':
    'Counts the ten working days, checks the person, the candidacy and the papers of a special mission, and its length.',
  'does.23':
    'Attached agents are shown on the staff list of their post and left out of rotation, replacement, signature and designation.',
  'does.24': 'What began before 30/03/2015 is kept as history and counted, but not judged.',
  'does.25':
    'Until 29/03/2023, marked the candidates whose old career matched the one to which the function used to belong.',
  'does.47':
    'Counts French and Dutch language roles by degree over all posts together and warns of an imbalance; never judged per post. The second-language proof is a condition of art. 21.',
} as const;
