/** A Dutch term not found in an official text, to be checked before release. */
export type UnconfirmedTerm = {
  /** Line of the glossary; null = it has none. */
  readonly glossary: number | null;
  readonly french: string;
  /** As the Dutch catalogue writes it for now. */
  readonly dutch: string;
};

/** Dutch words of the catalogue that the legal reader still has to confirm. */
export const unconfirmedNl: readonly UnconfirmedTerm[] = [
  { glossary: 32, french: 'contractuel', dutch: 'contractueel' },
  { glossary: 47, french: 'fonctions vacantes', dutch: 'vacante functies' },
  { glossary: 47, french: 'fonction vacante', dutch: 'vacante functie' },
  { glossary: 50, french: 'chef de poste adjoint', dutch: 'adjunct-posthoofd' },
  {
    glossary: 51,
    french: 'chef de la mission diplomatique',
    dutch: 'hoofd van een diplomatieke zending',
  },
  { glossary: 56, french: 'ministre-conseiller', dutch: 'minister-raad' },
  { glossary: 60, french: 'chargé d’affaires ad interim', dutch: 'zaakgelastigde ad interim' },
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
  { glossary: 80, french: 'dispense de service', dutch: 'dienstvrijstelling' },
  { glossary: 85, french: 'expérience utile et avérée', dutch: 'nuttige en bewezen ervaring' },
  { glossary: 86, french: 'non renouvelable', dutch: 'niet-hernieuwbaar' },
  { glossary: 90, french: 'accusé de réception', dutch: 'ontvangstbewijs' },
  { glossary: 91, french: 'courrier recommandé', dutch: 'aangetekende zending' },
  { glossary: null, french: 'adjoint à un poste (art. 23)', dutch: 'toegevoegd aan een post' },
  {
    glossary: null,
    french: 'intérim d’un chef de poste',
    dutch: 'waarneming van een posthoofd',
  },
  { glossary: null, french: 'lecture (d’un point douteux)', dutch: 'lezing' },
  { glossary: null, french: 'mouvement d’été', dutch: 'zomerbeweging' },
  { glossary: null, french: 'degré (de la hiérarchie)', dutch: 'trap' },
  { glossary: null, french: 'pénibilité accomplie', dutch: 'vervulde hardheid' },
  { glossary: null, french: 'renouvellement', dutch: 'hernieuwing' },
];
