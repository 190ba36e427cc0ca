/**
 * Where sheets that are printed alone are drawn. React draws nothing in the body itself: the lock
 * takes away what stands there, and what has moved cannot be taken out where it was put.
 */
export const paperPlace = document.createElement('div');
paperPlace.id = 'paper';
document.body.append(paperPlace);
