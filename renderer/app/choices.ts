import type { Reference } from '../../shared/api/records.ts';
import { wordCountry } from '../../shared/lists/list-words.ts';
import type { Translate } from '../../shared/wording/translator.ts';
import { functionTitle, serviceTitle } from './place-names.ts';

export type Choice = { readonly value: string; readonly label: string };
export type ChoiceGroup = { readonly group: string; readonly items: readonly Choice[] };

/** Posts with their country. */
export function postChoices(
  { posts }: Pick<Reference, 'posts'>,
  translate: Translate,
): ChoiceGroup {
  const choices = posts.map(({ code, city, country }) => {
    const land = wordCountry(country, translate);
    return { value: code, label: land === null ? city : `${city} (${land})` };
  });
  return {
    group: translate('agent.group.posts'),
    items: byLabel(choices, translate.language),
  };
}

/** Posts and services; those that suit the kind come first. */
export function placeChoices(
  { posts, services }: Reference,
  isHeadquarters: boolean,
  translate: Translate,
): readonly ChoiceGroup[] {
  const { language } = translate;
  const postGroup = postChoices({ posts }, translate);
  const serviceGroup = {
    group: translate('agent.group.hq'),
    items: byLabel(
      services.map((service) => ({
        value: service.code,
        label: `${serviceTitle(service, language)} (${service.code})`,
      })),
      language,
    ),
  };
  return isHeadquarters ? [serviceGroup, postGroup] : [postGroup, serviceGroup];
}

/** Functions of the place first; without a place, all of them together. */
export function functionChoices(
  { functions }: Reference,
  place: string | null,
  translate: Translate,
): readonly ChoiceGroup[] {
  const toChoice = (one: Reference['functions'][number]): Choice => ({
    value: one.code,
    label: `${functionTitle(one, translate.language)} (${one.code})`,
  });
  const here = functions.filter((one) => one.place === place).map(toChoice);
  const elsewhere = functions.filter((one) => one.place !== place).map(toChoice);
  return [
    { group: translate('agent.group.here'), items: byLabel(here, translate.language) },
    { group: translate('agent.group.elsewhere'), items: byLabel(elsewhere, translate.language) },
  ].filter(({ items }) => items.length > 0);
}

/** Whether every word typed is in the label, accents and case apart. */
export function isFound(label: string, typed: string): boolean {
  const text = fold(label);
  return fold(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

function byLabel(choices: readonly Choice[], language: string): readonly Choice[] {
  const collator = new Intl.Collator(language);
  return choices.toSorted((a, b) => collator.compare(a.label, b.label));
}
