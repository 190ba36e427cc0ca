import { DAY, TEXT, YES_NO, choice, column, type Sheet } from './column.ts';
import { DOMAIN_WORDS, FUNCTION_CAREERS_WORDS, POST_TYPE_WORDS } from './words.ts';

const POST_CODE = column('post_code*', TEXT, [
  'Code poste',
  'Code van de post',
  'Post code',
  'Code du poste',
  'Postcode',
]);
const VALID_FROM: readonly [string, string, string] = ['Valable du', 'Geldig van', 'Valid from'];
const VALID_TO = column('valid_to', DAY, ['Valable au', 'Geldig tot', 'Valid to']);

/** Embassies, consulates and other posts, opened and closed. */
export const POSTS: Sheet = {
  name: 'posts',
  fr: 'Postes',
  nl: 'Posten',
  en: 'Posts',
  also: [],
  naturalKey: ['post_code'],
  columns: [
    POST_CODE,
    column('city*', TEXT, ['Ville', 'Stad', 'City']),
    column('country*', { kind: 'country' }, ['Pays', 'Land', 'Country']),
    column('type*', choice(POST_TYPE_WORDS), ['Type', 'Type', 'Type']),
    column('supervising_post', TEXT, [
      'Poste de tutelle',
      'Toezichthoudende post',
      'Supervising post',
    ]),
    column('also_accredited_to', { kind: 'countries' }, [
      'Aussi accrédité auprès de',
      'Ook geaccrediteerd bij',
      'Also accredited to',
    ]),
    column('opened_on', DAY, ['Ouvert le', 'Geopend op', 'Opened on']),
    column('closed_on', DAY, ['Fermé le', 'Gesloten op', 'Closed on']),
  ],
};

/** Dated hardship ranks of posts (art. 1, 9°). */
export const HARDSHIP: Sheet = {
  name: 'hardship',
  fr: 'Pénibilité',
  nl: 'Hardheid',
  en: 'Hardship',
  also: ['Rangs de pénibilité', 'Hardheidsgraden', 'Hardship ranks', 'Rang de pénibilité'],
  naturalKey: ['post_code', 'valid_from'],
  columns: [
    POST_CODE,
    column('rank*', { kind: 'integer', from: 1, to: 7 }, [
      'Rang de pénibilité',
      'Hardheidsgraad',
      'Hardship rank',
      'Rang',
      'Moeilijkheidsgraad',
    ]),
    column('valid_from*', DAY, VALID_FROM),
    VALID_TO,
  ],
};

/** Functions (art. 1, 6°) with their place. */
export const FUNCTIONS: Sheet = {
  name: 'functions',
  fr: 'Fonctions',
  nl: 'Functies',
  en: 'Functions',
  also: [],
  naturalKey: ['function_code'],
  columns: [
    column('function_code*', TEXT, ['Code fonction', 'Functiecode', 'Function code']),
    column('place*', TEXT, ['Lieu', 'Plaats', 'Place']),
    column('title_fr', TEXT, ['Titre FR', 'Titel FR', 'Title FR', 'Titre (FR)']),
    column('title_nl', TEXT, ['Titre NL', 'Titel NL', 'Title NL', 'Titre (NL)']),
    column('title_en', TEXT, ['Titre EN', 'Titel EN', 'Title EN', 'Titre (EN)']),
    column('class', TEXT, ['Classe', 'Klasse', 'Class']),
    column('careers', choice(FUNCTION_CAREERS_WORDS), ['Carrières', 'Loopbanen', 'Careers']),
    column('head_of_post', YES_NO, ['Chef de poste', 'Posthoofd', 'Head of post']),
    column('inside_mission', YES_NO, [
      "Au sein d'une mission",
      'Binnen een zending',
      'Inside a mission',
      'Inside mission',
    ]),
    column('deputy_head', YES_NO, [
      'Chef de poste adjoint ou ministre-conseiller',
      'Adjunct-posthoofd of minister-raad',
      'Deputy head of post or minister-counsellor',
      'Deputy head',
    ]),
    column('domain', choice(DOMAIN_WORDS), ['Domaine', 'Domein', 'Domain']),
    column('family', TEXT, ['Famille', 'Familie', 'Family']),
    column('specific', YES_NO, ['Spécifique', 'Specifiek', 'Specific']),
    column('competences', { kind: 'texts' }, ['Compétences', 'Competenties', 'Competences']),
    column('former_career', TEXT, ['Ancienne carrière', 'Vroegere carrière', 'Former career']),
    column('valid_from', DAY, VALID_FROM),
    VALID_TO,
  ],
};
