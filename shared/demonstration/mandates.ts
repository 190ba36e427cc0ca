import { day, type IsoDate } from '../dates.ts';
import type { HeldMandate } from '../domain/mandate.ts';

type Spell = readonly [
  kind: HeldMandate['kind'],
  service: string,
  from: string,
  to: string | null,
  interim?: boolean | null,
];

/**
 * Who may replace the Chair (art. 13): the first has held mandates longest, whichever way interim
 * periods are counted. `holders`: staff numbers of state agents, one for each list of mandates.
 */
export function inventMandates(holders: readonly string[], on: IsoDate): readonly HeldMandate[] {
  const year = Number(on.slice(0, 4));
  const lists: readonly (readonly Spell[])[] = [
    [
      ['staff_directorate', 'B&B', `${year - 15}-05-01`, `${year - 9}-04-30`],
      ['management', 'DGB', `${year - 9}-05-01`, null],
    ],
    [['management', 'DGD', `${year - 11}-09-01`, null]],
    [
      ['management', 'DGE', `${year - 8}-01-01`, `${year - 8}-09-30`, true],
      ['management', 'DGE', `${year - 8}-10-01`, null],
    ],
    [['staff_directorate', 'P&O', `${year - 6}-02-15`, null]],
    [['staff_directorate', 'ICT', `${year - 1}-03-01`, null, true]],
    [
      ['management', 'DGC', `${year - 14}-01-01`, `${year - 4}-12-31`],
      ['staff_directorate', 'P', `${year - 2}-06-01`, null, null],
    ],
    [['management', 'DGM', `${year - 10}-06-01`, `${year - 3}-05-31`]],
  ];
  return lists.flatMap((spells, index) => {
    const staffNumber = holders[index];
    if (staffNumber === undefined) return [];
    return spells.map(([kind, service, from, to, interim = false], step) => ({
      ...{ id: `${staffNumber}-M${step + 1}`, staffNumber, kind, service },
      ...{ from: day(from), to: to === null ? null : day(to), interim, version: 1 },
    }));
  });
}
