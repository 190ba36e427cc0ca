import type { otherArticles as source } from '../en/other-articles.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** What the rules of the other articles say, in sentences. */
export const otherArticles: FrenchWordingOf<typeof source> = {
  NOBODY_AVAILABLE:
    'Aucun agent des deux carrières n’y est en poste à côté du chef de poste : le choix est à faire par une personne ({{article}}).',
  DESIGNEES_ONLY:
    'Seuls des agents désignés sur la base de l’art. 21 s’y trouvent ; ils ne peuvent exercer une fonction de chef de poste : le choix est à faire par une personne ({{article}}).',
  TIED: 'La classe, l’ancienneté de classe et le temps passé au poste placent {{tied}} agents en tête : le ministre peut choisir, sur proposition du président ({{article}}).',
  SENIORITY_UNKNOWN: 'L’agent {{staff_number}} ne peut être classé ({{article}}).',
  TAKES_OVER:
    'L’agent {{staff_number}} assure l’intérim : classe {{class}} depuis le {{class_since}}, au poste depuis le {{at_post_since}} ({{article}}).',
  'TAKES_OVER.no_class':
    'L’agent {{staff_number}} assure l’intérim : au poste depuis le {{at_post_since}} ({{article}}).',
  HEAD_OF_POST:
    'La fonction est une fonction de chef de poste : aucun agent de l’État ne peut y être désigné ({{article}}).',
  HEAD_OF_POST_UNKNOWN:
    'On ne sait pas si la fonction est une fonction de chef de poste ({{article}}).',
  APPROVAL_UNKNOWN:
    'Le premier appel s’est ouvert le {{opened_on}} ; le jour où le Comité de direction a approuvé la liste des fonctions vacantes n’est pas enregistré ({{article}}).',
  APPROVED_LATE:
    'Le Comité de direction a approuvé la liste le {{approved_on}}, après l’ouverture du premier appel le {{opened_on}} ({{article}}).',
  CAREER_CANDIDATE:
    'L’appel {{round}} s’est clos le {{closes_on}} avec une candidature des carrières (nombre : {{career_candidates}}) : aucun agent de l’État ne peut être désigné ({{article}}).',
  CAREERS_UNKNOWN:
    'Un agent de la carrière consulaire s’est porté candidat à l’appel {{round}} ; on ne sait pas si la fonction est ouverte à cette carrière ({{article}}).',
  CAREERS_ONLY:
    'L’appel {{round}} est adressé exclusivement à la carrière extérieure et, le cas échéant, à la carrière consulaire ({{article}}).',
  NOT_EXAMINED:
    'Un agent de carrière s’est porté candidat à l’appel {{round}} : les candidatures d’agents de l’État ne sont pas examinées ({{article}}).',
  FILED_LATE:
    'Introduite le {{filed_on}}, après la clôture de l’appel le {{closes_on}} ({{article}}).',
  WITHDRAWN: 'Retirée le {{withdrawn_on}} ; l’appel se clôt le {{closes_on}} ({{article}}).',
  WITHDRAWN_LATE:
    'Retirée le {{withdrawn_on}}, après la clôture de l’appel le {{closes_on}} : il y a eu un candidat ; si la fonction reste vacante, le premier appel recommence ({{article}}).',
  CAREER_MAY_APPLY:
    'Un agent des carrières peut se porter candidat et passe avant les agents de l’État ; quitter l’affectation en cours avant son terme légal demande une dérogation ({{article}}).',
  CAREER_NOT_CALLED: 'La fonction n’est pas ouverte à cette carrière : {{career}} ({{article}}).',
  NOT_A_STATE_AGENT: 'N’est pas agent de l’État du SPF ({{article}}).',
  STATUS_UNKNOWN:
    'On ne sait pas s’il s’agit d’un agent de l’État ou d’un membre du personnel contractuel ({{article}}).',
  OF_THE_STATE: 'Agent de l’État du SPF ({{article}}).',
  OTHER_LEVEL: 'Niveau {{level}}, alors que le niveau A est exigé ({{article}}).',
  CLASS_UNKNOWN:
    'Le niveau et la classe ne peuvent être comparés à ceux de la fonction ({{article}}).',
  OTHER_CLASS:
    'Classe {{class}}, alors que la fonction est de la classe {{function_class}} : ce doit être la même ({{article}}).',
  SAME_CLASS: 'Niveau A, et la classe que demande la fonction ({{article}}).',
  DOMAIN_UNKNOWN:
    'Le domaine de la fonction n’est pas enregistré : l’expérience ne peut être mesurée ({{article}}).',
  ENOUGH_EXPERIENCE:
    'Expérience utile et avérée ({{domain}}) avant le {{filed_on}} : {{experience}}, six ans étant exigés ({{article}}).',
  TOO_LITTLE_EXPERIENCE:
    'Expérience utile et avérée ({{domain}}) avant le {{filed_on}} : seulement {{experience}}, six ans étant exigés ({{article}}).',
  PROOF_HELD: 'La preuve linguistique était acquise le {{filed_on}} ({{article}}).',
  PROOF_LACKING: 'Le {{filed_on}}, cette preuve manquait : {{lacking}} ({{article}}).',
  'exam.second_language_art47': 'deuxième langue (lois linguistiques, art. 47, § 5)',
  'exam.english_c1_speaking': 'anglais C1, expression orale',
  'exam.english_c1_writing': 'anglais C1, expression écrite',
  END_UNKNOWN:
    'La désignation à partir du {{from}} n’a pas de fin enregistrée ; elle peut durer jusqu’au {{latest}} au plus ({{article}}).',
  WITHIN_FOUR_YEARS:
    'La désignation du {{from}} au {{to}} ne dépasse pas quatre ans, soit le {{latest}} ({{article}}).',
  OVER_FOUR_YEARS:
    'La désignation du {{from}} au {{to}} dépasse quatre ans : le dernier jour possible est le {{latest}} ({{article}}).',
  RENEWAL:
    'La même personne a été désignée dans la fonction {{function}} à partir du {{earlier_from}} : une désignation n’est pas renouvelable ({{article}}).',
  SOON_AFTER_ANOTHER:
    'À partir du {{from}}, moins de douze mois après une autre désignation de la même personne (fin : {{earlier_to}}) : il faut apprécier si la limite est contournée ({{article}}).',
  FIRST_DESIGNATION:
    'Aucune désignation antérieure de la même personne dans cette fonction ({{article}}).',
  BEFORE_DECREE:
    'Le {{on}}, l’arrêté n’était pas encore d’application : il est entré en vigueur le {{in_force_since}} ({{article}}).',
  NOT_YET_WRITTEN:
    'Ce point n’existait pas le {{on}} : il est entré en vigueur le {{in_force_since}} ({{article}}).',
  ANNULLED:
    'Le texte du {{text_since}}, qui régirait le {{on}}, a été annulé par l’arrêt {{ruling}} du Conseil d’État du {{annulled_on}}, dès son premier jour. Texte valable depuis : {{in_force_since}} ({{article}}).',
  PERIOD_OVER:
    'La période transitoire a pris fin le {{until}} ; elle ne s’applique plus le {{on}} ({{article}}).',
};
