/** The map in its own units: 1,000 wide, from 84° north to 57° south, without Antarctica. */
export const MAP = { width: 1000, height: 440, equator: 242 } as const;

/** Degrees east of the meridian in the middle, so that the cut runs through the Bering Strait. */
export const MERIDIAN = 11;

/** Units of the map for one unit of `equalEarth`. */
export const EQUAL_EARTH_SCALE = 1000 / (2 * 2.706_629_983_695_69);

const [A1, A2, A3, A4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
const M = Math.sqrt(3) / 2;

/** Equal Earth (Šavrič, Patterson and Jenny, 2018): radians east and north to the plane, y to the south. */
export function equalEarth(east: number, north: number): readonly [x: number, y: number] {
  const angle = Math.asin(M * Math.sin(north));
  const square = angle * angle;
  const sixth = square * square * square;
  return [
    (east * Math.cos(angle)) / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square))),
    -angle * (A1 + A2 * square + sixth * (A3 + A4 * square)),
  ];
}

/** Degrees east and north to units of the map. */
export function toMap(east: number, north: number): readonly [x: number, y: number] {
  const turned = ((((east - MERIDIAN + 180) % 360) + 360) % 360) - 180;
  const [x, y] = equalEarth((turned * Math.PI) / 180, (north * Math.PI) / 180);
  return [MAP.width / 2 + x * EQUAL_EARTH_SCALE, MAP.equator + y * EQUAL_EARTH_SCALE];
}
