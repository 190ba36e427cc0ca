import type { Language, Reference } from '../../shared/api/records.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { HeadquartersService } from '../../shared/domain/post.ts';
import type { JobFunction } from '../../shared/domain/job-function.ts';

/** Names by code, in one language. An unknown code is its own name. */
export type Names = {
  /** The city of a post, or the title of a headquarters service. */
  place(code: string): string;
  /** ISO 3166 alpha-2 of a post; null for a service or an unknown place. */
  country(code: string): string | null;
  isPost(code: string): boolean;
  function(code: string): string;
  /** Hardship rank of a post on a day; null where none is recorded. */
  rankOn(postCode: string, on: IsoDate): number | null;
};

/** How codes are named while nothing was read yet: by themselves. */
export const NO_REFERENCE: Reference = { posts: [], ranks: [], services: [], functions: [] };

export function toNames(reference: Reference, language: Language): Names {
  const posts = new Map(reference.posts.map((post) => [post.code, post]));
  const services = new Map(reference.services.map((service) => [service.code, service]));
  const functions = new Map(reference.functions.map((one) => [one.code, one]));
  return {
    place(code) {
      const service = services.get(code);
      return posts.get(code)?.city ?? (service && serviceTitle(service, language)) ?? code;
    },
    country: (code) => posts.get(code)?.country ?? null,
    isPost: (code) => posts.has(code),
    function(code) {
      const known = functions.get(code);
      return known ? functionTitle(known, language) : code;
    },
    rankOn: (postCode, on) =>
      reference.ranks.find(
        (one) =>
          one.postCode === postCode &&
          one.validFrom <= on &&
          (one.validTo === null || one.validTo >= on),
      )?.rank ?? null,
  };
}

export function serviceTitle(service: HeadquartersService, language: Language): string {
  return { fr: service.titleFr, nl: service.titleNl, en: service.titleEn }[language];
}

/** The title in that language, else in another, else the code. */
export function functionTitle(known: JobFunction, language: Language): string {
  const titles = { fr: known.titleFr, nl: known.titleNl, en: known.titleEn };
  return titles[language] ?? titles.fr ?? titles.nl ?? titles.en ?? known.code;
}
