import type { remedies as source } from '../en/remedies.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** Ce qui ferait d’un « non » un « oui ». */
export const remedies: FrenchWordingOf<typeof source> = {
  'title.lawful': 'Pour que ce soit conforme :',
  'title.preferred': 'Pour être tout à fait en règle :',
  'title.known': 'Pour pouvoir trancher :',
  or: 'Ou bien :',
  from: 'Par le seul écoulement du temps : à partir du {{day}}.',
  'from.or': 'Ou par le seul écoulement du temps : à partir du {{day}}.',
  past: 'Le {{day}} est passé : cela ne vaut que si l’acte a été accompli à temps.',

  'cannot.art21_closed':
    'Rien ne peut y remédier : l’art. 21 est fermé pour cette fonction ; seul un nouveau premier appel le rouvre.',
  'cannot.first_wording':
    'On ne peut rien en dire : le premier texte doit être lu par une personne.',
  'cannot.head_of_post': 'Rien ne peut y remédier : la fonction est une fonction de chef de poste.',
  'cannot.no_valid_text': 'Rien ne peut y remédier : aucun texte valide ne suit.',
  'cannot.not_of_the_state':
    'Rien ne peut y remédier : seuls des agents de l’État du SPF peuvent être désignés.',
  'cannot.other_call':
    'Rien ne peut remédier à cette candidature : une autre peut être introduite lors d’un appel aux agents de l’État.',
  'cannot.person_decides':
    'Aucun fait ne règle la question : le choix est à faire par une personne.',
  'cannot.preference':
    'Aucun fait n’est nécessaire : c’est permis moyennant des motifs enregistrés.',
  'cannot.renewal': 'Rien ne peut y remédier : une désignation n’est jamais renouvelée.',

  'fact.agent.appointed_on': 'la date de nomination',
  'fact.agent.certificate': 'la preuve détenue au plus tard le {{not_after}} : {{exam}}',
  'fact.agent.class': 'la classe {{class}}',
  'fact.agent.class.unknown': 'la classe de l’agent {{staff_number}}',
  'fact.agent.class_since': 'l’ancienneté de classe de l’agent {{staff_number}}',
  'fact.agent.condition': 'cette condition remplie : {{condition}}',
  'fact.agent.contract': 'qu’il s’agit d’un agent de l’État statutaire',
  'fact.agent.experience':
    'une expérience utile et avérée avant le {{before}} : {{experience}} de plus ({{domain}})',
  'fact.agent.level': 'le niveau {{level}}',
  'fact.allocation.decision': 'une décision datée au plus tôt du {{not_before}}',
  'fact.allocation.follows': 'une décision conforme à la proposition',
  'fact.allocation.proposal':
    'une proposition du Comité de direction datée au plus tard du {{not_after}}',
  'fact.assignment.cover': 'une affectation du {{from}} au {{to}}',
  'fact.assignment.cover.open': 'une affectation à partir du {{from}}',
  'fact.assignment.end':
    'le {{day}} comme dernier jour de l’affectation qui a commencé le {{from}}',
  'fact.assignment.function': 'une autre fonction pour l’affectation en poste du {{from}}',
  'fact.assignment.history': 'les affectations du {{from}} au {{to}}',
  'fact.assignment.legal_basis':
    'l’A.R. du 19/11/1998, {{legal_basis}} comme base légale de la mission du {{from}}',
  'fact.assignment.move':
    'le {{from}} comme premier jour de l’affectation suivante, et le {{to}} comme dernier',
  'fact.assignment.move.open': 'le {{from}} comme premier jour de l’affectation suivante',
  'fact.assignment.place': 'le lieu de l’affectation en poste du {{from}}',
  'fact.assignment.removal': 'le retrait de l’affectation du {{from}}',
  'fact.assignment.start':
    'le {{day}} comme premier jour de l’affectation qui commence le {{from}}',
  'fact.call.opened_on': 'un premier appel ouvert au plus tôt le {{not_before}}',
  'fact.candidacy.filed_on': 'une candidature introduite au plus tard le {{not_after}}',
  'fact.derogation.decision': 'l’approbation du ministre, datée au plus tard du {{not_after}}',
  'fact.derogation.decision.between':
    'l’approbation du ministre, datée du {{not_before}} au {{not_after}}',
  'fact.derogation.grounds':
    'un des trois motifs : intérêt du service, rang de pénibilité du poste, situation personnelle et familiale',
  'fact.derogation.new_last_day': 'le {{day}} comme nouveau dernier jour',
  'fact.derogation.proposal':
    'une proposition motivée du Comité de direction, datée au plus tard du {{not_after}}',
  'fact.derogation.reasons': 'les motifs de la proposition',
  'fact.designation.earlier_end': 'le dernier jour de la désignation précédente',
  'fact.function.careers': 'la fonction ouverte à : {{careers}}',
  'fact.function.class': 'la classe de la fonction',
  'fact.function.domain': 'le domaine de la fonction',
  'fact.function.domain.of': 'le domaine de la fonction dans l’affectation en poste du {{from}}',
  'fact.function.family': 'la famille de la fonction dans l’affectation en poste du {{from}}',
  'fact.function.head_of_post': 'que la fonction n’est pas une fonction de chef de poste',
  'fact.mission.acknowledgement': 'un accusé de réception qui prouve l’introduction',
  'fact.mission.experience':
    'une expérience utile et avérée avant le {{before}} : {{experience}} de plus',
  'fact.mission.lodged_on': 'une candidature introduite au plus tard le {{not_after}}',
  'fact.mission.paper_part': '{{paper}} : {{part}}',
  'fact.mission.reasons': 'les motifs de la candidature',
  'fact.mission.trust': 'la relation particulière de confiance',
  'fact.mission.way':
    'l’introduction par courriel, par remise en main propre ou par courrier recommandé',
  'fact.traineeship.from': 'le début du stage en poste',
  'fact.traineeship.place': 'le poste du stage',
  'fact.traineeship.to': 'la fin du stage en poste',
  'fact.vacancy.committee_approved_on':
    'l’approbation par le Comité de direction, au plus tard le {{not_after}}',
  'careers.both': 'les deux carrières',
  'careers.external': 'la carrière extérieure',
};
