/** A Dutch term not found in an official text, to be checked before release. */
export type UnconfirmedTerm = {
  /** Line of the glossary. */
  readonly glossary: number;
  readonly french: string;
  /** As the Dutch catalogue writes it for now. */
  readonly dutch: string;
};

/** Dutch words of the catalogue that the legal reader still has to confirm. */
export const unconfirmedNl: readonly UnconfirmedTerm[] = [
  { glossary: 32, french: 'contractuel', dutch: 'contractueel' },
  { glossary: 47, french: 'fonctions vacantes', dutch: 'vacante functies' },
  { glossary: 47, french: 'fonction vacante', dutch: 'vacante functie' },
  { glossary: 63, french: 'affectation en poste', dutch: 'toewijzing op post' },
  { glossary: 64, french: 'désignation (art. 21)', dutch: 'aanwijzing (art. 21)' },
  { glossary: 67, french: 'succession des affectations', dutch: 'opeenvolging' },
  {
    glossary: 68,
    french: 'appel à candidatures',
    dutch: 'oproep tot kandidaatstelling',
  },
  { glossary: 68, french: 'appel à candidatures', dutch: 'oproep' },
  { glossary: 71, french: 'proposition motivée', dutch: 'met redenen omkleed voorstel' },
  { glossary: 72, french: 'dérogation', dutch: 'afwijking' },
  { glossary: 73, french: 'raccourcir', dutch: 'verkorten' },
  { glossary: 73, french: 'prolonger', dutch: 'verlengen' },
  { glossary: 74, french: 'intérêt du service', dutch: 'belang van de dienst' },
  { glossary: 75, french: 'rang de pénibilité', dutch: 'hardheidsgraad' },
  {
    glossary: 76,
    french: 'situation personnelle et familiale',
    dutch: 'persoonlijke en familiale situatie',
  },
  { glossary: 85, french: 'expérience utile et avérée', dutch: 'nuttige en bewezen ervaring' },
  { glossary: 86, french: 'non renouvelable', dutch: 'niet-hernieuwbaar' },
];
