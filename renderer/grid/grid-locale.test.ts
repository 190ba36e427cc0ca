import { describe, expect, it } from 'vitest';
import { GRID_LOCALES } from './grid-locale.ts';

/** Of the modules that we register: headers, sorting, filters of our own, editing, tooltips. */
const HEARD = [
  ...['ariaColumn', 'ariaColumnFiltered', 'ariaFilterActive', 'ariaFilterColumn', 'ariaHidden'],
  ...['ariaInputEditor', 'ariaLabelColumnFilter', 'ariaLabelColumnMenu', 'ariaLabelDialog'],
  ...['ariaLabelTooltip', 'ariaMenuColumn', 'ariaRowIndex', 'ariaSortableColumn', 'ariaVisible'],
  ...['columnFilter', 'loadingOoo', 'noRowsToShow'],
];
/** Written the same in both. */
const SAME = { fr: ['ariaVisible'], nl: ['ariaLabelTooltip'], en: HEARD };

describe.each(['fr', 'nl', 'en'] as const)('the grid’s own texts in %s', (language) => {
  const own = GRID_LOCALES[language];

  it('are all there', () => {
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(GRID_LOCALES.en).toSorted());
  });

  it('are translated where our grids say them', () => {
    const english = HEARD.filter((key) => own[key] === GRID_LOCALES.en[key]);
    expect(english).toEqual(SAME[language]);
    expect(HEARD.filter((key) => !own[key])).toEqual([]);
  });
});
