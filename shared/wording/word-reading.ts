import { readingsSet, SWITCH_NAMES, SWITCHES, type Readings } from '../rules/readings.ts';
import type { Key, Translate } from './translator.ts';

/** An option of a switch in a few words, such as `outside the cycle`; an unknown one as its code. */
export function wordOption(name: keyof Readings, option: string, translate: Translate): string {
  const key = `readings.${name}.${option}`;
  return translate.has(key) ? translate(key) : option;
}

/** The subject of a journal entry that set a reading: `A16 counts_as_headquarters` in words. */
export function wordReadingSet(subject: string, translate: Translate): string {
  const [doubt, option = ''] = subject.split(' ');
  const name = SWITCH_NAMES.find((one) => SWITCHES[one].ambiguity === doubt);
  return name === undefined ? subject : wordPair(doubt, wordOption(name, option, translate));
}

/** `A3: as a whole posting; A16: headquarters`; empty under the readings of the catalogue. */
export function wordReadings(readings: Readings, translate: Translate): string {
  const set = readingsSet(readings);
  return SWITCH_NAMES.flatMap((name) => {
    const option = set[name];
    return option === undefined
      ? []
      : [wordPair(SWITCHES[name].ambiguity, wordOption(name, option, translate))];
  }).join('; ');
}

/** The doubts that are read otherwise than the catalogue does, such as `A3, A16`. */
export function listDoubtsSet(readings: Readings): string {
  const set = readingsSet(readings);
  return SWITCH_NAMES.filter((name) => set[name] !== undefined)
    .map((name) => SWITCHES[name].ambiguity)
    .join(', ');
}

/** Under which readings an answer is given, as a sentence. */
export function wordUnderReadings(readings: Readings, translate: Translate): string {
  const set = wordReadings(readings, translate);
  const key: Key = set === '' ? 'readings.why.default' : 'readings.why.set';
  return translate(key, { set });
}

function wordPair(doubt: string | undefined, words: string): string {
  return `${doubt}: ${words}`;
}
