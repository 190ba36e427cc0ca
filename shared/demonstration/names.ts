import type { LanguageRole } from '../domain/agent.ts';
import type { Random } from './random.ts';

/** Surnames put together from fairy-tale words: nobody can take them for a colleague's. */
const FRENCH_HEADS = [
  'Belle',
  'Clair',
  'Franc',
  'Haute',
  'Mont',
  'Val',
  'Noir',
  'Verte',
  'Grand',
  'Douce',
  'Rouge',
  'Petit',
  'Vieux',
  'Sept',
  'Mille',
  'Trois',
  'Sans',
  'Bonne',
  'Roche',
  'Château',
] as const;
const FRENCH_TAILS = [
  'étoile',
  'brume',
  'lune',
  'plume',
  'source',
  'rivage',
  'nuage',
  'soleil',
  'aurore',
  'fontaine',
  'horloge',
  'lanterne',
  'boussole',
  'hirondelle',
  'galet',
  'moulin',
  'chimère',
  'tempête',
  'licorne',
  'pluie',
] as const;
const DUTCH_HEADS = [
  'Van der ',
  'Van den ',
  'De ',
  'Ver',
  'Van ',
  "Van 't ",
  'Op de ',
  'Ter ',
  'Uyt den ',
  'Van de ',
] as const;
const DUTCH_MIDDLES = [
  'Sterren',
  'Maan',
  'Regen',
  'Wolken',
  'Zilver',
  'Gouden',
  'Winter',
  'Lente',
  'Nevel',
  'Draken',
  'Toren',
  'Sneeuw',
] as const;
const DUTCH_TAILS = [
  'wind',
  'licht',
  'boog',
  'beek',
  'veld',
  'berg',
  'stroom',
  'kroon',
  'vuur',
  'schild',
  'brug',
  'wacht',
] as const;
const FRENCH_FIRST = {
  F: [
    'Hélène',
    'Aurélie',
    'Océane',
    'Zoé',
    'Mégane',
    'Solène',
    'Noémie',
    'Clémence',
    'Inès',
    'Élodie',
    'Maëlle',
    'Françoise',
  ],
  M: [
    'Loïc',
    'Gaëtan',
    'Théo',
    'Rémy',
    'Bénédict',
    'Côme',
    'Félicien',
    'Aurèle',
    'Cédric',
    'Jérémie',
    'Noé',
    'Valère',
  ],
} as const;
const DUTCH_FIRST = {
  F: [
    'Lotte',
    'Femke',
    'Saartje',
    'Griet',
    'Noor',
    'Anneleen',
    'Veerle',
    'Renée',
    'Jozefien',
    'Liesbeth',
    'Hanne',
    'Zoë',
  ],
  M: [
    'Wout',
    'Joris',
    'Daan',
    'Stijn',
    'Bram',
    'Pieter-Jan',
    'Maarten',
    'Koenraad',
    'Tijl',
    'Ruben',
    'Andreas',
    'Joël',
  ],
} as const;

export type InventedName = {
  readonly lastName: string;
  readonly firstName: string;
  readonly gender: 'F' | 'M';
};

/** An invented person of the language role. */
export function inventName(role: LanguageRole, random: Random): InventedName {
  const gender = random.chance(0.46) ? 'F' : 'M';
  const isFrench = role === 'FR';
  const firstName = random.pick((isFrench ? FRENCH_FIRST : DUTCH_FIRST)[gender]);
  return { lastName: isFrench ? frenchSurname(random) : dutchSurname(random), firstName, gender };
}

function frenchSurname(random: Random): string {
  return `${random.pick(FRENCH_HEADS)}${random.pick(FRENCH_TAILS)}`;
}

function dutchSurname(random: Random): string {
  const head = random.pick(DUTCH_HEADS);
  const word = `${random.pick(DUTCH_MIDDLES)}${random.pick(DUTCH_TAILS)}`;
  return head.endsWith(' ') ? `${head}${word}` : `${head}${word.toLowerCase()}`;
}
