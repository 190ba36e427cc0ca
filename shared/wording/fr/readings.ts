import type { readings as source } from '../en/readings.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** Les points douteux de l'arrêté : le texte, notre lecture, les autres. */
export const readings: FrenchWordingOf<typeof source> = {
  title: 'Lectures',
  lead: 'Là où le texte laisse un doute, les réponses reposent sur une lecture. Voici chacune d’elles, et ce qu’une autre changerait.',
  'count.switches_one': '{{count}} point douteux',
  'count.switches_many': '{{count}} points douteux',
  'count.switches_other': '{{count}} points douteux',
  'set.none': 'Tous suivent la lecture du catalogue.',
  'set.some_one': '{{count}} suit une autre lecture que celle du catalogue.',
  'set.some_many': '{{count}} suivent d’autres lectures que celles du catalogue.',
  'set.some_other': '{{count}} suivent d’autres lectures que celles du catalogue.',
  measuring: 'Tout est jugé selon chaque autre lecture…',
  article: 'Art. {{number}}',
  'article.47': 'Lois linguistiques, art. 47, § 5',
  options: 'Lecture de {{doubt}}',
  default: 'catalogue',
  inUse: 'retenue',
  'note.title': 'Note juridique',
  'note.text': 'Ce que dit le texte',
  'note.ours': 'Lecture du catalogue',
  'note.other': 'Autre lecture possible',
  'note.confirm': 'À confirmer par',
  'confirm.legal': 'le service juridique',
  'confirm.personnel': 'la direction Personnel et Organisation',
  'confirm.both': 'la direction Personnel et Organisation et le service juridique',
  'impact.none': 'ne changerait rien au {{on}}',
  'impact.verdicts_one': 'changerait {{count}} verdict',
  'impact.verdicts_many': 'changerait {{count}} verdicts',
  'impact.verdicts_other': 'changerait {{count}} verdicts',
  'impact.grounds_one': 'et les motifs de {{count}} autre',
  'impact.grounds_many': 'et les motifs de {{count}} autres',
  'impact.grounds_other': 'et les motifs de {{count}} autres',
  'impact.onlyGrounds_one': 'changerait les motifs de {{count}} verdict',
  'impact.onlyGrounds_many': 'changerait les motifs de {{count}} verdicts',
  'impact.onlyGrounds_other': 'changerait les motifs de {{count}} verdicts',
  'impact.show': 'Lesquels',
  'impact.hide': 'Masquer',
  'impact.list': 'Ce que changerait {{option}}',
  'impact.subject': 'Concerné',
  'impact.article': 'Article',
  'impact.before': 'Maintenant',
  'impact.after': 'Ensuite',
  'impact.nothing': 'rien à dire',
  'impact.more_one': '{{count}} autre n’est pas affiché.',
  'impact.more_many': '{{count}} autres ne sont pas affichés.',
  'impact.more_other': '{{count}} autres ne sont pas affichés.',
  'subject.assignment': 'affectation',
  'subject.function': 'fonction',
  'subject.post': 'poste',
  'subject.vacancy': 'vacance',
  'subject.candidacy': 'candidature',
  'subject.mission': 'mission spéciale',
  'subject.degree': 'degré',
  'subject.charge': 'intérêts d’un État tiers',
  'subject.chair': 'le président',
  'answer.king': 'le Roi',
  'answer.minister': 'le ministre',
  'confirm.title': 'Fixer {{doubt}} à « {{option}} » ?',
  'confirm.count_one': '{{count}} verdict change au {{on}}.',
  'confirm.count_many': '{{count}} verdicts changent au {{on}}.',
  'confirm.count_other': '{{count}} verdicts changent au {{on}}.',
  'confirm.effect':
    'Toute réponse de ce fichier est ensuite donnée selon cette lecture et le dit. Cela peut être annulé.',
  'confirm.reason': 'Motif',
  'confirm.reason.hint': 'Qui l’a décidé, et sur quel avis',
  'confirm.set': 'Fixer la lecture',
  done: '{{doubt}} fixé à « {{option}} ».',
  readOnly: 'Ce fichier est ouvert en lecture seule : les lectures ne peuvent être fixées.',
  past: 'Un regard en arrière : les lectures ne peuvent être fixées.',
  'banner.one': 'Les réponses reposent sur une autre lecture que celle du catalogue : {{doubts}}.',
  'banner.other':
    'Les réponses reposent sur d’autres lectures que celles du catalogue : {{doubts}}.',
  'banner.show': 'Lectures',
  export: 'lectures {{doubts}}',
  'why.default': 'Selon les lectures du catalogue.',
  'why.set': 'Selon ces lectures : {{set}}.',

  'initialHeadquarters.question':
    'Combien de temps dure un premier séjour à l’administration centrale, avant tout poste ?',
  'initialHeadquarters.outside_cycle': 'hors du cycle, sans fin légale',
  'initialHeadquarters.period': 'c’est la période de trois ans',
  'initialHeadquarters.text':
    'L’art. 17, § 1er, al. 2 commence par deux affectations en poste de quatre ans, puis trois ans à l’administration centrale. Une carrière qui débute à l’administration centrale n’est pas prévue.',
  'initialHeadquarters.ours':
    'Le cycle commence par la première affectation en poste. Le séjour qui précède n’a pas de durée légale ; sa fin est à fixer par une personne.',
  'initialHeadquarters.other':
    'Ce séjour est lui-même la période de trois ans : il finit après trois ans, une durée plus courte ou plus longue requiert une décision, et les affectations qui suivent relèvent de l’al. 3.',

  'missionOfAnyLength.question': 'Une mission internationale d’une autre durée compte-t-elle ?',
  'missionOfAnyLength.needs_decision':
    'comme une affectation d’une autre durée : une décision est nécessaire',
  'missionOfAnyLength.counts_as_posting': 'comme une affectation entière, quelle que soit sa durée',
  'missionOfAnyLength.text':
    'Art. 17, § 1er, al. 6 : la période de dispense pour une telle mission est prise en compte comme affectation en poste. Rien n’est dit de sa durée.',
  'missionOfAnyLength.ours':
    'Elle compte pour une affectation, avec ses propres dates ; plus courte ou plus longue que quatre ans, elle requiert une décision comme toute affectation.',
  'missionOfAnyLength.other':
    'L’alinéa ne donne pas de durée parce qu’aucune n’est exigée : la mission remplace une affectation entière.',

  'traineeshipCredit.question':
    'Le stage en poste compte-t-il pour une première affectation ailleurs ?',
  'traineeshipCredit.any_first_posting': 'pour la première affectation, où et quand qu’elle soit',
  'traineeshipCredit.same_post_only': 'seulement si le stagiaire reste au même poste',
  'traineeshipCredit.text':
    'Art. 17, § 1er, al. 5 : la seconde partie du stage, accomplie en poste, compte pour douze mois au plus dans les quatre ans de l’al. 2. Aucun poste n’est nommé.',
  'traineeshipCredit.ours':
    'Elle raccourcit une période de quatre ans, la première affectation après la nomination, même dans un autre poste ou après un séjour à l’administration centrale.',
  'traineeshipCredit.other':
    'Elle ne compte dans les quatre ans que si ceux-ci prolongent le stage sans interruption, au même poste.',

  'earlyReturn.question': 'Une affectation écourtée sans décision compte-t-elle ?',
  'earlyReturn.needs_decision': 'non : il faut d’abord une décision',
  'earlyReturn.counts_as_posting': 'oui, une fois terminée',
  'earlyReturn.text':
    'L’art. 17, § 1er, al. 2 parle d’affectations de quatre ans ; le § 2 permet au ministre de les raccourcir. Un rappel, une maladie, une expulsion ou la fermeture d’un poste ne sont pas mentionnés.',
  'earlyReturn.ours':
    'Une telle affectation n’est pas de quatre ans : elle ne compte pas et aucun mouvement ultérieur n’est projeté avant la décision du ministre.',
  'earlyReturn.other':
    'Ce que les circonstances ont interrompu n’est pas un raccourcissement au sens du § 2 : cela compte comme une affectation, sans décision. Une fin anticipée seulement prévue en requiert toujours une.',

  'augustAlignment.question': 'Une fin peut-elle être portée au mouvement d’été sans décision ?',
  'augustAlignment.needs_decision': 'non : c’est une prolongation ou un raccourcissement',
  'augustAlignment.allowed': 'oui, du 15 juillet au 31 août, de six mois au plus',
  'augustAlignment.text':
    'L’art. 17, § 1er compte en années à partir du premier jour. Il ne connaît pas de mouvement annuel ; le § 2 est la seule voie pour prolonger ou raccourcir.',
  'augustAlignment.ours':
    'Porter une fin de février à août est une prolongation et requiert une décision, même si c’est l’usage.',
  'augustAlignment.other':
    'Les durées sont celles du mouvement annuel : une fin entre le 15 juillet et le 31 août, à six mois au plus avant ou après le jour légal, est en ordre. Ces chiffres sont les nôtres : l’arrêté n’en donne pas.',

  'careerCandidacy.question':
    'Un candidat des carrières qui ne convient pas, ou se retire, ferme-t-il l’art. 21 ?',
  'careerCandidacy.any': 'toute candidature recevable à la clôture le ferme',
  'careerCandidacy.suitable_only': 'seulement celle qui reste et n’est pas écartée',
  'careerCandidacy.text':
    'L’art. 21, § 1er, al. 4 et le § 2 ouvrent la fonction aux agents de l’État lorsqu’aucun candidat des carrières ne s’est présenté après l’appel.',
  'careerCandidacy.ours':
    'Le texte demande si quelqu’un a postulé, non s’il convient. Une candidature recevable à la clôture ferme l’art. 21, même retirée plus tard.',
  'careerCandidacy.other':
    'Un candidat non retenu, ou qui s’est retiré depuis, n’est plus candidat. Celui dont rien n’est enregistré compte toujours.',

  'renewal.question':
    'Une désignation n’est-elle jamais renouvelée, ou pas au-delà de quatre ans ?',
  'renewal.never': 'jamais, même dans les quatre ans',
  'renewal.within_four_years': 'pas au-delà de quatre ans au total',
  'renewal.text': 'Art. 21, § 1er, al. 3 : pour quatre ans au plus, non renouvelable.',
  'renewal.ours':
    'La même personne de nouveau dans la même fonction, aussitôt ou plus tard, c’est un renouvellement, même si le total reste sous quatre ans.',
  'renewal.other':
    'Le but est que personne ne reste plus de quatre ans : les désignations de la même personne dans la même fonction peuvent se suivre tant que leurs jours réunis tiennent dans quatre ans.',

  'headsOfConsulates.question':
    'Qui affecte les chefs des consulats et vice-consulats de carrière ?',
  'headsOfConsulates.king': 'le Roi',
  'headsOfConsulates.minister': 'le ministre',
  'headsOfConsulates.text':
    'L’art. 20 donne au Roi les chefs des postes, sauf les agences consulaires. L’art. 1er, 10° n’appelle chef de poste que celui d’une mission ou d’un consulat général hors mission.',
  'headsOfConsulates.ours':
    'L’exception des agences consulaires serait sans objet au sens étroit : le Roi affecte les chefs de tous les postes, agences exceptées.',
  'headsOfConsulates.other':
    'Chef de poste a dans l’art. 20 le sens de l’art. 1er, 10° : le ministre affecte tous les autres chefs.',

  'regulatoryHolidays.question':
    'Les 2 et 15 novembre et le 26 décembre sont-ils des jours ouvrables ?',
  'regulatoryHolidays.not_working': 'non',
  'regulatoryHolidays.working': 'oui',
  'regulatoryHolidays.text':
    'L’art. 22, § 3 donne dix jours ouvrables sans dire lesquels le sont. Le statut des carrières exclut les samedis ; ces trois jours sont des congés réglementaires.',
  'regulatoryHolidays.ours':
    'Ils ne comptent pas : le délai plus long protège le candidat. Les samedis ne comptent jamais.',
  'regulatoryHolidays.other':
    'Seuls les dix jours fériés légaux sont exclus, outre les samedis et dimanches.',

  'interimPool.question': 'Un agent désigné (art. 21) peut-il remplacer un chef de poste ?',
  'interimPool.careers_only': 'non : seuls les agents des deux carrières',
  'interimPool.with_designees': 'oui, classé avec eux',
  'interimPool.text':
    'L’art. 15 classe les agents du poste par classe, ancienneté et temps passé au poste, sans dire quels agents. L’art. 21, § 1er, al. 2 exclut les agents désignés des fonctions de chef de poste.',
  'interimPool.ours':
    'Qui ne peut être chef de poste n’en remplace pas un. S’il n’y a que des agents désignés, une personne choisit.',
  'interimPool.other':
    'Remplacer un chef n’est pas l’être : les agents désignés ont une classe et se classent avec les autres.',

  'formerCareerDay.question': 'À quel jour s’apprécie la priorité des anciennes carrières ?',
  'formerCareerDay.decision': 'le jour de la décision d’affectation',
  'formerCareerDay.vacancy': 'le jour où la fonction est devenue vacante',
  'formerCareerDay.start': 'le premier jour dans la fonction',
  'formerCareerDay.text':
    'L’art. 25 donne la priorité pendant huit ans dès l’entrée en vigueur, jusqu’au 29/03/2023. Il ne dit pas ce qui doit se produire dans ce délai.',
  'formerCareerDay.ours':
    'La priorité joue au moment où l’affectation est décidée ; cette décision doit tomber dans les huit ans.',
  'formerCareerDay.other':
    'La fonction doit devenir vacante, ou l’agent y entrer, dans les huit ans.',

  'degrees.question': 'Qu’est-ce qu’un degré de l’équilibre linguistique ?',
  'degrees.class': 'la classe détenue, à défaut le niveau',
  'degrees.function_class': 'la classe de la fonction exercée',
  'degrees.level': 'le niveau',
  'degrees.text':
    'L’art. 47, § 5 des lois linguistiques répartit les emplois à l’étranger en parts égales à tous les degrés de la hiérarchie, et laisse à fixer les degrés.',
  'degrees.ours':
    'La classe du titulaire ; la carrière consulaire n’en a pas et compte par niveau.',
  'degrees.other':
    'On compte des emplois, non des personnes : la classe de la fonction. Ou le niveau seul, comme avant les classes.',

  'otherAbsence.question': 'Qu’est-ce que le service dans un cabinet ministériel ou au Palais ?',
  'otherAbsence.outside_cycle': 'hors du cycle',
  'otherAbsence.counts_as_headquarters': 'l’administration centrale',
  'otherAbsence.text':
    'Art. 17, § 1er, al. 1 : un agent est toujours affecté en poste ou à l’administration centrale. Ce service n’est ni l’un ni l’autre.',
  'otherAbsence.ours':
    'Il est montré avec ses dates et laissé hors du compte : ni affectation en poste, ni les trois ans.',
  'otherAbsence.other':
    'Qui n’est pas en poste est à l’administration centrale : le temps compte dans les trois ans.',

  'swap.question': 'Un changement de poste après quelques mois : une affectation, ou deux ?',
  'swap.two_postings': 'deux affectations, chacune de moins de quatre ans',
  'swap.one_interrupted': 'une seule, interrompue',
  'swap.text':
    'L’art. 17, § 1er, al. 2 parle de deux affectations de quatre ans. Un échange, une évacuation ou un changement après quelques mois ne sont pas mentionnés.',
  'swap.ours':
    'Chaque poste est une affectation en soi ; chacune est de moins de quatre ans et requiert une décision. Plusieurs peuvent partager une proposition motivée.',
  'swap.other':
    'Des affectations qui se suivent sans interruption, chacune de moins de quatre ans et sans décision, forment une affectation de quatre ans dès le premier jour.',
};
