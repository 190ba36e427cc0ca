import { eligibilityColumns } from '../../../shared/lists/eligibility-row.ts';
import { rotationColumns } from '../../../shared/lists/rotation-row.ts';
import type { GridKind } from '../../grid/grid-kind.ts';
import type { GridName } from './grid-name.ts';
import { makeGridKind } from './make-grid-kind.ts';

/** Who and how urgent before everything else; the most urgent first. */
const rotation = makeGridKind('rotation', rotationColumns, {
  shown: [
    ['agent', 206],
    ['verdict', 180],
    ['last_day', 118],
    ['days_left', 100],
    ['place', 150],
    ['function', 176],
    ['hardship_rank', 128],
    ['next', 166],
    ['needs', 224],
    ['since', 98],
    ['class', 74],
    ['language_role', 108],
    ['career', 106],
    ['staff_number', 108],
  ],
  listed: ['class', 'planned_place', 'hardship_rank', 'postings_counted'],
  sort: ['verdict', 'last_day', 'agent'],
});

/** Who may be had for a post, then each condition; those eligible first. */
const art21 = makeGridKind('art21', eligibilityColumns, {
  shown: [
    ['agent', 206],
    ['verdict', 200],
    ['eligible_functions', 110],
    ['eligible_from', 118],
    ['obstacles', 190],
    ['class', 74],
    ['status', 172],
    ['level', 172],
    ['second_language', 172],
    ['english_speaking', 172],
    ['english_writing', 172],
    ['political_economic_experience', 286],
    ['consular_experience', 286],
    ['development_experience', 286],
    ['other_experience', 286],
    ['language_role', 108],
    ['place', 150],
    ['function', 176],
    ['designations', 200],
    ['staff_number', 108],
  ],
  listed: ['class', 'eligible_functions'],
  sort: ['verdict', 'eligible_from', 'agent'],
});

/** The lists the grid can show. */
export const GRID_KINDS: Readonly<Record<GridName, GridKind<GridName>>> = { rotation, art21 };
