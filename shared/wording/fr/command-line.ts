import type { commandLine as source } from '../en/command-line.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

/** What the command line says: usage, wrong usage, headings. */
export const commandLine: FrenchWordingOf<typeof source> = {
  usage: 'Usage : planner COMMANDE [options]',
  'usage.commands': 'Commandes',
  'usage.options': 'Options',
  'usage.codes': 'Codes de sortie : 0 = réponse donnée, 1 = données refusées, 2 = mauvais usage.',
  'command.import':
    'importer un classeur, un dossier de fichiers CSV ou un fichier JSON dans le fichier de planification',
  'command.due': 'où en est chaque agent un jour donné, et qui arrive à échéance jusqu’à un autre',
  'command.explain': 'un agent : le verdict, les termes à venir, et pourquoi',
  'command.interim': 'qui assure l’intérim d’un chef de poste un jour donné (art. 15)',
  'command.signatory': 'qui affecte à une fonction, et par quel acte (art. 20)',
  'command.art21': 'où en est la procédure des agents de l’État pour une vacance (art. 21)',
  'command.deadline': 'jusqu’à quand se porter candidat à une mission spéciale (art. 22, § 3)',
  'command.balance': 'rôles linguistiques par degré, tous postes confondus',
  'command.derogations': 'chaque mouvement qui demande, a ou n’a pas de décision (art. 17, § 2)',
  'command.export':
    'écrire une liste : due, art21, quality, hardship, assignments, derogations ou posts',
  'command.verify': 'contrôler le fichier de planification et son journal',
  'command.backup': 'écrire une copie vérifiée du fichier de planification',
  'command.restore':
    'mettre une copie à la place du fichier de planification ; ce qui s’y trouvait est gardé à côté',
  'option.db': 'le fichier de planification ; absent : celui de votre dossier de données',
  'option.data':
    'un classeur, un dossier CSV ou un fichier JSON, lu dans une planification tenue en mémoire',
  'option.json': 'répondre en JSON, pour les machines',
  'option.known-on': 'répondre d’après ce qui était connu à la fin de ce jour',
  'option.without-regulatory-holidays':
    'compter le 2 et le 15 novembre et le 26 décembre comme jours ouvrables',
  'option.lang': 'langue de la réponse : fr, nl ou en',
  'wrong.no-command': 'Aucune commande n’a été donnée.',
  'wrong.unknown-command': 'Il n’y a pas de commande « {{name}} ».',
  'wrong.unknown-option': 'La commande {{command}} n’a pas d’option {{option}}.',
  'wrong.missing-value': 'L’option {{option}} demande une valeur.',
  'wrong.unexpected-value': 'L’option {{option}} ne prend pas de valeur.',
  'wrong.missing-option': 'La commande {{command}} demande l’option {{option}}.',
  'wrong.missing-operand': 'La commande {{command}} demande {{operand}}.',
  'wrong.too-many-operands': 'La commande {{command}} ne prend pas « {{operand}} ».',
  'wrong.not-a-day':
    'L’option {{option}} demande un jour du calendrier sous la forme AAAA-MM-JJ, et non « {{value}} ».',
  'wrong.until-before-on': 'La fenêtre se termine le {{until}}, avant le jour demandé, le {{on}}.',
  'wrong.not-a-count':
    'L’option {{option}} demande un nombre entier de {{min}} à {{max}}, et non « {{value}} ».',
  'wrong.not-one-of': '{{option}} : choisissez parmi {{choices}}, et non « {{value}} ».',
  'wrong.both': 'Donnez --db ou --data, pas les deux.',
  'refused.problem': '{{sheet}}, ligne {{row}}, {{column}} : {{message}} [{{code}}]',
  'refused.sheet': '{{sheet}} : {{message}} [{{code}}]',
  'import.sheet': 'Feuille',
  'import.read': 'Lues',
  'import.created': 'Nouvelles',
  'import.changed': 'Modifiées',
  'import.unchanged': 'Inchangées',
  'import.refused': 'Refusées',
  'import.dry-run': 'Rien n’a été écrit : c’était un essai.',
  'explain.fact': '{{name}} : {{value}}',
  'explain.terms': 'Termes statutaires à venir',
  'explain.why': 'Pourquoi',
  'explain.findings': 'Constats',
  'verify.ok': 'Le fichier est intact : {{entries}} écritures au journal, chaîne sans rupture.',
  'verify.problem': '{{code}} : {{detail}}',
  'not-written.target-locked':
    'Le fichier {{file}} est tenu ouvert par un autre programme : fermez-le là.',
  'not-written.target-is-planner':
    '{{file}} est un fichier de planification : une liste ne peut en prendre la place. Choisissez un autre nom.',
  'not-written.target-is-folder': '{{file}} est un dossier, pas un fichier.',
  'not-written.folder-missing': 'Le dossier de {{file}} n’existe pas.',
  'not-written.not-allowed': 'Ce compte ne peut pas écrire {{file}}.',
  'not-written.disk-full': 'Le disque est plein : {{file}} n’a pas été écrit.',
  'written.file': 'Écrit : {{file}}',
  'restored.file': 'Restauré : {{file}}',
};
