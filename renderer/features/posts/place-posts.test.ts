import { expect, it } from 'vitest';
import { EMBASSIES } from '../../../shared/demonstration/embassies.ts';
import { NETWORK } from '../../../shared/demonstration/network.ts';
import { toMap } from './equal-earth.ts';
import { placePosts } from './place-posts.ts';
import world from './world.json';

it('knows every city of the demonstration network', () => {
  const posts = NETWORK.map(([code, city, country]) => ({ code, city, country }));
  const placed = placePosts(posts, {});
  expect(placed.filter(({ isCentre }) => isCentre)).toEqual([]);
  expect(placed).toHaveLength(posts.length);
});

it('knows a city by its French and its Dutch name, accents and case apart', () => {
  const names = ['Vienna', 'Vienne', 'Wenen', 'WENEN (OVSE)'];
  const posts = names.map((city) => ({ code: city, city, country: 'AT' }));
  expect(new Set(placePosts(posts, {}).map(({ x }) => x)).size).toBe(1);
});

it('counts the posts of one city, so that they stand beside each other', () => {
  const posts = ['UNY', 'NYC'].map((code) => ({ code, city: 'New York', country: 'US' }));
  expect(placePosts(posts, {}).map(({ nth }) => nth)).toEqual([0, 1]);
});

it('puts an unknown city in the middle of its country, and says so', () => {
  const [placed] = placePosts([{ code: 'X', city: 'Nowhere', country: 'KE' }], { KE: [38, 1] });
  const [x, y] = toMap(38, 1);
  expect(placed).toEqual({ code: 'X', x, y, nth: 0, isCentre: true });
});

it('leaves out a post of no known country', () => {
  expect(placePosts([{ code: 'X', city: 'Nowhere', country: null }], world.centres)).toEqual([]);
});

it('has the middle of every country with an embassy, but city states and the disputed', () => {
  const missing = EMBASSIES.map(([, , country]) => country).filter(
    (country) => !(country in world.centres),
  );
  expect(missing).toEqual([]);
});
