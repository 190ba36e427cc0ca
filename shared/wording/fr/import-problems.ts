import type { importProblems as source } from '../en/import-problems.ts';
import type { FrenchWordingOf } from '../wording-of.ts';

export const importProblems: FrenchWordingOf<typeof source> = {
  'unknown-sheet':
    'Aucune de nos feuilles ne porte ce nom ni ces en-têtes : elle a été laissée de côté.',
  'sheet-twice':
    'Cette feuille dit la même chose que « {{other}} » : elle a été laissée de côté. Réunissez les deux.',
  'unknown-column':
    'La colonne « {{value}} » n’est pas connue : elle a été laissée de côté. Choisissez ce qu’elle contient.',
  'column-taken':
    'Cette colonne donnerait {{key}}, que « {{other}} » donne déjà : elle a été laissée de côté.',
  'header-missing':
    'La colonne {{at}} contient des valeurs mais n’a pas d’en-tête : elle a été laissée de côté.',
  'missing-column':
    'La colonne {{key}} manque ; rien de cette feuille ne peut être repris. Attendu : {{expected}}.',
  'missing-cell': 'Cette cellule est vide ; {{key}} est obligatoire.',
  'day-form':
    '« {{value}} » n’est pas un jour. Attendu : AAAA-MM-JJ ou jj/mm/aaaa, avec quatre chiffres pour l’année.',
  'no-such-day': '« {{value}} » n’existe pas dans le calendrier. Attendu : un jour qui existe.',
  'month-first':
    '« {{value}} » commence par le mois. Attendu : le jour d’abord, jj/mm/aaaa, ou AAAA-MM-JJ.',
  'day-order':
    '« {{value}} » peut se lire de deux façons, car cette colonne contient aussi des jours qui commencent par le mois. Attendu : AAAA-MM-JJ.',
  'day-out-of-range':
    '« {{value}} » est hors des années 1900 à 2199. Pour une fin ouverte, laissez la cellule vide.',
  'date-not-expected': 'Cette cellule contient la date {{value}} ; aucune date n’est attendue ici.',
  'unknown-word': '« {{value}} » n’est pas une valeur de cette colonne. Attendu : {{expected}}.',
  'unknown-country':
    '« {{value}} » n’est pas un pays. Attendu : son code de deux lettres (ISO 3166).',
  'not-in-range': '« {{value}} » n’est pas un nombre entier de {{from}} à {{to}}.',
  'number-too-long':
    '{{value}} est un nombre trop long pour qu’un tableur en garde tous les chiffres. Attendu : un texte.',
  'control-character': 'Cette cellule contient le signe invisible {{value}}. Retapez le texte.',
  'error-cell': 'Cette cellule contient l’erreur {{value}} du classeur. Attendu : une valeur.',
  'formula-without-value':
    'Cette cellule contient une formule jamais calculée. Ouvrez le classeur, enregistrez-le, importez-le à nouveau.',
  'nested-value': 'Une liste ou un objet se trouve ici. Attendu : une seule valeur.',
  'cell-twice':
    'Le fichier donne deux valeurs à cette cellule. Enregistrez-le à nouveau depuis Excel.',
  'key-twice': '« {{value}} » figure déjà à la ligne {{first}} de cette feuille.',
  'key-case':
    '« {{value}} » ne diffère de « {{other}} » que par les majuscules. Écrivez-les de la même façon.',
  'end-before-start': 'Ce dernier jour, {{to}}, précède le premier, {{from}}.',
  'key-taken': '« {{value}} » existe déjà dans le fichier.',
  'key-fixed': 'Ce code désigne l’enregistrement : ajoutez-en un autre, puis supprimez celui-ci.',
  'class-since-taken': 'L’agent a déjà une classe depuis le {{value}}.',
  'in-use_one': 'Encore cité dans {{table}} ({{count}} ligne). Modifiez-la d’abord.',
  'in-use_many': 'Encore cité dans {{table}} ({{count}} lignes). Modifiez-les d’abord.',
  'in-use_other': 'Encore cité dans {{table}} ({{count}} lignes). Modifiez-les d’abord.',
  'unknown-agent': 'Aucun agent ne porte le matricule « {{value}} », ni ici ni dans le fichier.',
  'unknown-post': 'Aucun poste ne porte le code « {{value}} », ni ici ni dans le fichier.',
  'unknown-vacancy': 'Aucune vacance ne porte le code « {{value}} », ni ici ni dans le fichier.',
  'unknown-mission':
    'Aucune mission spéciale ne porte le code « {{value}} », ni ici ni dans le fichier.',
  'unknown-call':
    'La vacance « {{value}} » n’a pas d’appel n° {{round}}, ni ici ni dans le fichier.',
  'unknown-assignment':
    'L’agent n’a pas d’affectation qui débute le {{value}}, ni ici ni dans le fichier.',
  'several-assignments': 'L’agent a plusieurs affectations qui débutent le {{value}}.',
  'reference-refused':
    '« {{value}} » est décrit à la ligne {{row}}, qui est refusée. Corrigez d’abord cette ligne.',
  'class-missing':
    'Un premier jour dans la classe, {{since}}, sans la classe. Attendu : les deux ou aucun.',
  'class-earlier':
    'La classe {{value}} depuis le {{since}} est gardée dans la carrière ; la ligne montre la classe {{other}}, plus récente, depuis le {{held}}.',
  'class-since-missing':
    'La classe {{value}} diffère de la classe {{other}} portée depuis le {{since}}. Attendu : depuis quand.',
  'unknown-place_one':
    'Aucun poste ni service ne porte le code « {{value}} ». Il est gardé tel quel ({{count}} ligne).',
  'unknown-place_many':
    'Aucun poste ni service ne porte le code « {{value}} ». Il est gardé tel quel ({{count}} lignes).',
  'unknown-place_other':
    'Aucun poste ni service ne porte le code « {{value}} ». Il est gardé tel quel ({{count}} lignes).',
  'unknown-function_one':
    'Aucune fonction ne porte le code « {{value}} ». Il est gardé tel quel ({{count}} ligne).',
  'unknown-function_many':
    'Aucune fonction ne porte le code « {{value}} ». Il est gardé tel quel ({{count}} lignes).',
  'unknown-function_other':
    'Aucune fonction ne porte le code « {{value}} ». Il est gardé tel quel ({{count}} lignes).',
  formula_one: 'Cette colonne contient une formule : sa dernière valeur calculée a été reprise.',
  formula_many:
    'Cette colonne contient {{count}} formules : leurs dernières valeurs calculées ont été reprises.',
  formula_other:
    'Cette colonne contient {{count}} formules : leurs dernières valeurs calculées ont été reprises.',
  'merged-cells_one':
    'Un bloc de cellules fusionnées ({{value}}) : seule sa première cellule compte.',
  'merged-cells_many':
    '{{count}} blocs de cellules fusionnées, le premier étant {{value}} : seule la première cellule de chacun compte.',
  'merged-cells_other':
    '{{count}} blocs de cellules fusionnées, le premier étant {{value}} : seule la première cellule de chacun compte.',
  'hidden-rows_one': '{{count}} ligne masquée est lue comme les autres.',
  'hidden-rows_many': '{{count}} lignes masquées sont lues comme les autres.',
  'hidden-rows_other': '{{count}} lignes masquées sont lues comme les autres.',
  'hidden-sheet': 'Cette feuille masquée est lue comme les autres.',
  quotes:
    'Du texte se trouve hors des guillemets de cette ligne : vérifiez comment elle a été lue.',
  'more-problems_one': '{{count}} autre problème n’est pas listé.',
  'more-problems_many': '{{count}} autres problèmes ne sont pas listés.',
  'more-problems_other': '{{count}} autres problèmes ne sont pas listés.',
};
