import { day } from '../dates.ts';
import type { FunctionDomain, JobFunction } from '../domain/job-function.ts';
import type { HardshipRank, Post, PostType } from '../domain/post.ts';
import { NETWORK } from './network.ts';
import type { Random } from './random.ts';

/** Places big enough for more than a handful of functions, as anyone would guess. */
const LARGE = ['KIN', 'WAS', 'PAR', 'REU', 'NAT', 'UNY', 'GVA', 'BEI', 'DEL', 'RAB', 'LON', 'BER'];

type Duty = {
  readonly suffix: string;
  readonly fr: string;
  readonly nl: string;
  readonly en: string;
  readonly class: string;
  readonly domain: FunctionDomain;
  readonly family: string;
};

const HEADS: Readonly<Partial<Record<PostType, readonly [fr: string, nl: string, en: string]>>> = {
  embassy: ['Ambassadeur', 'Ambassadeur', 'Ambassador'],
  permanent_representation: [
    'Représentant permanent',
    'Permanent vertegenwoordiger',
    'Permanent representative',
  ],
  consulate_general: ['Consul général', 'Consul-generaal', 'Consul general'],
  consulate: ['Consul', 'Consul', 'Consul'],
  diplomatic_office: ['Chef de bureau', 'Bureauhoofd', 'Head of office'],
};

const DUTIES: readonly Duty[] = [
  {
    suffix: 'ADJ',
    fr: 'Chef de poste adjoint',
    nl: 'Adjunct-posthoofd',
    en: 'Deputy head of post',
    class: 'A3',
    domain: 'political_economic',
    family: 'direction',
  },
  {
    suffix: 'CON',
    fr: 'Chef de la section consulaire',
    nl: 'Hoofd consulaire afdeling',
    en: 'Head of consular section',
    class: 'A2',
    domain: 'consular',
    family: 'consular_section',
  },
  {
    suffix: 'POL',
    fr: 'Conseiller politique',
    nl: 'Politiek raadgever',
    en: 'Political counsellor',
    class: 'A2',
    domain: 'political_economic',
    family: 'politics',
  },
  {
    suffix: 'DEV',
    fr: 'Conseiller en coopération',
    nl: 'Raadgever ontwikkelingssamenwerking',
    en: 'Development counsellor',
    class: 'A2',
    domain: 'development',
    family: 'programmes',
  },
  {
    suffix: 'VIS',
    fr: 'Vice-consul, visas',
    nl: 'Vice-consul, visa',
    en: 'Vice-consul, visas',
    class: 'A1',
    domain: 'consular',
    family: 'visas',
  },
  {
    suffix: 'ECO',
    fr: 'Attaché économique',
    nl: 'Economisch attaché',
    en: 'Economic attaché',
    class: 'A1',
    domain: 'political_economic',
    family: 'economy',
  },
  {
    suffix: 'MUL',
    fr: 'Conseiller multilatéral',
    nl: 'Multilateraal raadgever',
    en: 'Multilateral counsellor',
    class: 'A2',
    domain: 'political_economic',
    family: 'multilateral',
  },
  {
    suffix: 'SEC',
    fr: 'Secrétaire d’ambassade',
    nl: 'Ambassadesecretaris',
    en: 'Embassy secretary',
    class: 'A1',
    domain: 'political_economic',
    family: 'general',
  },
];

/** The real network with invented hardship ranks: none is published anywhere. */
export function inventPosts(random: Random): {
  readonly posts: readonly Post[];
  readonly ranks: readonly HardshipRank[];
} {
  const posts = NETWORK.map(([code, city, country, type, supervisingPost]): Post => ({
    code,
    city,
    country,
    type,
    supervisingPost,
    alsoAccreditedTo: [],
    openedOn: null,
    closedOn: null,
    version: 1,
  }));
  return { posts, ranks: posts.flatMap((post) => inventRanks(post.code, random)) };
}

/** One rank from 2010; for every fifth post another one from a later day. */
function inventRanks(postCode: string, random: Random): readonly HardshipRank[] {
  const rank = random.integer(1, 7);
  const first = { id: `${postCode}-2010`, postCode, rank, validFrom: day('2010-01-01') };
  if (!random.chance(0.2)) return [{ ...first, validTo: null }];
  const year = random.integer(2018, 2025);
  return [
    { ...first, validTo: day(`${year - 1}-12-31`) },
    {
      id: `${postCode}-${year}`,
      postCode,
      rank: rank === 7 ? 6 : rank + 1,
      validFrom: day(`${year}-01-01`),
      validTo: null,
    },
  ];
}

/** The functions of every post, and a pool at headquarters for each service. */
export function inventFunctions(
  posts: readonly Post[],
  services: readonly string[],
): readonly JobFunction[] {
  return [
    ...posts.flatMap((post) => [headOf(post), ...dutiesOf(post)]),
    ...services.flatMap((service) =>
      DUTIES.slice(1, 7).flatMap((duty) =>
        [1, 2, 3, 4, 5].map((number) =>
          functionAt(service, { ...duty, suffix: `${duty.suffix}${number}` }),
        ),
      ),
    ),
  ];
}

function headOf(post: Post): JobFunction {
  const [fr, nl, en] = HEADS[post.type] ?? ['Chef de poste', 'Posthoofd', 'Head of post'];
  const duty: Duty = {
    suffix: 'HOP',
    fr,
    nl,
    en,
    class: LARGE.includes(post.code) ? 'A5' : 'A4',
    domain: post.type === 'consulate' ? 'consular' : 'political_economic',
    family: 'direction',
  };
  return { ...functionAt(post.code, duty), headOfPost: true };
}

function dutiesOf(post: Post): readonly JobFunction[] {
  const isMultilateral = post.type === 'permanent_representation';
  const count = LARGE.includes(post.code) ? 8 : post.type === 'embassy' ? 4 : 3;
  const duties = isMultilateral ? DUTIES.toReversed() : DUTIES;
  return duties.slice(0, count).map((duty) => functionAt(post.code, duty));
}

function functionAt(place: string, duty: Duty): JobFunction {
  return {
    code: `${place}-${duty.suffix}`,
    place,
    titleFr: duty.fr,
    titleNl: duty.nl,
    titleEn: duty.en,
    class: duty.class,
    careers: duty.domain === 'consular' && duty.class !== 'A4' ? 'both' : 'external',
    headOfPost: false,
    insideMission: false,
    deputyHead: duty.suffix === 'ADJ',
    domain: duty.domain,
    family: duty.family,
    specific: duty.suffix === 'DEV',
    competences: [],
    formerCareer: null,
    validFrom: null,
    validTo: null,
    version: 1,
  };
}
