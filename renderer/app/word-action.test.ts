import { expect, it } from 'vitest';
import { createTranslator } from '../../shared/wording/translator.ts';
import { wordAction } from './word-action.ts';

const inFrench = createTranslator('fr');

it.each([
  ['records.update.posts', 'modifier « Postes » : NAI'],
  ['records.change.several', 'modifier « plusieurs tableaux » : NAI'],
  ['sensitive.look', 'consulter les motifs sensibles de NAI'],
  ['assignment.remove', 'supprimer une affectation de NAI'],
])('says what %s did, and to what', (action, sentence) => {
  expect(wordAction(inFrench, { action, subject: 'NAI' })).toBe(sentence);
});

it('has a sentence for an action it does not know', () => {
  expect(wordAction(inFrench, { action: 'later.thing', subject: 'NAI' })).toContain('NAI');
});
