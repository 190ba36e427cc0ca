/** Which list the grid shows: the rotation of art. 17, or the state agents under art. 21. */
export type GridName = 'rotation' | 'art21';
