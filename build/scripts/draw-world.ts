/** Draws `renderer/features/posts/world.json`: the land of Natural Earth in the projection of the map. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { geoArea, geoCentroid, geoPath, type GeoProjection, geoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import {
  EQUAL_EARTH_SCALE,
  MAP,
  MERIDIAN,
  equalEarth,
} from '../../renderer/features/posts/equal-earth.ts';

const require = createRequire(import.meta.url);
const TARGET = join(import.meta.dirname, '../../renderer/features/posts/world.json');
/** In units of the map, which is 1,000 wide: what one pixel shows at the closest zoom, and from afar. */
const FINE = 0.07;
const COARSE = 0.45;
const TILE = 100;
/** How far tiles reach over each other, so that no seam shows. */
const MARGIN = 0.4;
/** Coordinates are written as whole hundredths. */
const UNIT = 100;

type Ring = readonly (readonly [number, number])[];

function readLand(name: string): Geometry {
  const topology: Topology = JSON.parse(
    readFileSync(require.resolve(`world-atlas/${name}`), 'utf8'),
  );
  const { land } = topology.objects;
  if (land === undefined) throw new Error(`no land in ${name}`);
  const shape = feature(topology, land);
  return { type: 'GeometryCollection', geometries: toFeatures(shape).map((one) => one.geometry) };
}

function toFeatures(shape: Feature | FeatureCollection): readonly Feature[] {
  return shape.type === 'FeatureCollection' ? shape.features : [shape];
}

function projection(extent: [[number, number], [number, number]]): GeoProjection {
  return geoProjection((x, y) => {
    const [east, south] = equalEarth(x, y);
    return [east, -south];
  })
    .rotate([-MERIDIAN, 0])
    .scale(EQUAL_EARTH_SCALE)
    .translate([MAP.width / 2, MAP.equator])
    .precision(0.1)
    .clipExtent(extent);
}

/** The rings of the land within an extent, without points closer to each other than the tolerance. */
function ringsIn(land: Geometry, extent: [[number, number], [number, number]], apart: number) {
  const rings: [number, number][][] = [];
  const pen = {
    beginPath: () => undefined,
    arc: () => undefined,
    closePath: () => undefined,
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
  };
  geoPath(projection(extent), pen)(land);
  return rings.map((ring) => thin(ring, apart)).filter((ring) => ring.length > 2);
}

function thin(ring: Ring, apart: number): Ring {
  const kept: (readonly [number, number])[] = [];
  for (const point of ring) {
    const [x, y] = kept.at(-1) ?? [Infinity, Infinity];
    if (Math.hypot(point[0] - x, point[1] - y) >= apart) kept.push(point);
  }
  return kept;
}

/** As an SVG path in hundredths, each point relative to the one before. */
function toPath(rings: readonly Ring[]): string {
  let path = '';
  for (const ring of rings) {
    let [x, y] = [0, 0];
    ring.forEach((point, index) => {
      const [nextX, nextY] = [Math.round(point[0] * UNIT), Math.round(point[1] * UNIT)];
      if (index === 0) path += `M${nextX} ${nextY}l`;
      else
        path += `${index > 1 && nextX >= x ? ' ' : ''}${nextX - x}${nextY >= y ? ' ' : ''}${nextY - y}`;
      [x, y] = [nextX, nextY];
    });
    path += 'z';
  }
  return path;
}

function tiles(land: Geometry) {
  const found: { box: [number, number, number, number]; path: string }[] = [];
  for (let x = 0; x < MAP.width; x += TILE)
    for (let y = 0; y < MAP.height; y += TILE) {
      const box: [number, number, number, number] = [x, y, x + TILE, y + TILE];
      const extent: [[number, number], [number, number]] = [
        [x - MARGIN, y - MARGIN],
        [x + TILE + MARGIN, Math.min(y + TILE, MAP.height) + MARGIN],
      ];
      const path = toPath(ringsIn(land, extent, FINE));
      if (path !== '') found.push({ box, path });
    }
  return found;
}

/** English names of the package that are not those of the ISO list. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  Vatican: 'VA',
  'Marshall Is.': 'MH',
  'United States of America': 'US',
  Turkey: 'TR',
  'Trinidad and Tobago': 'TT',
  eSwatini: 'SZ',
  'S. Sudan': 'SS',
  'Solomon Is.': 'SB',
  'São Tomé and Principe': 'ST',
  'St. Vin. and Gren.': 'VC',
  'Saint Lucia': 'LC',
  'St. Kitts and Nevis': 'KN',
  'W. Sahara': 'EH',
  Macedonia: 'MK',
  Palestine: 'PS',
  'Eq. Guinea': 'GQ',
  'Dominican Rep.': 'DO',
  "Côte d'Ivoire": 'CI',
  'Dem. Rep. Congo': 'CD',
  Congo: 'CG',
  Macao: 'MO',
  'Hong Kong': 'HK',
  'Central African Rep.': 'CF',
  'Cabo Verde': 'CV',
  Myanmar: 'MM',
  'Bosnia and Herz.': 'BA',
  'Antigua and Barb.': 'AG',
};

/** The middle of the largest part of each country, in degrees east and north, by ISO 3166 alpha-2. */
function centres(): Readonly<Record<string, readonly [number, number]>> {
  const topology: Topology = JSON.parse(
    readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'),
  );
  const { countries } = topology.objects;
  if (countries === undefined) throw new Error('no countries');
  const codes = codesByName();
  const found = toFeatures(feature(topology, countries)).flatMap(({ geometry, properties }) => {
    const name = String(properties?.['name']);
    const code = OTHER_NAMES[name] ?? codes.get(name);
    if (code === undefined) return [];
    const [east, north] = geoCentroid(largest(geometry)).map(
      (angle) => Math.round(angle * 10) / 10,
    );
    return [[code, [east ?? 0, north ?? 0]] as const];
  });
  return Object.fromEntries(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function largest(geometry: Geometry): Polygon | MultiPolygon {
  if (geometry.type === 'Polygon') return geometry;
  if (geometry.type !== 'MultiPolygon') throw new Error(`no area: ${geometry.type}`);
  const parts = geometry.coordinates.map((coordinates): Polygon => ({
    type: 'Polygon',
    coordinates,
  }));
  return parts.toSorted((a, b) => geoArea(b) - geoArea(a))[0] ?? geometry;
}

function codesByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  return new Map(
    codes
      .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
      .map((code) => [names.of(code) ?? code, code]),
  );
}

const whole: [[number, number], [number, number]] = [
  [-MARGIN, -MARGIN],
  [MAP.width + MARGIN, MAP.height + MARGIN],
];
const world = {
  coarse: toPath(ringsIn(readLand('land-110m.json'), whole, COARSE)),
  tiles: tiles(readLand('land-50m.json')),
  centres: { ...centres(), XK: [20.9, 42.6] },
};
writeFileSync(TARGET, `${JSON.stringify(world)}\n`);
