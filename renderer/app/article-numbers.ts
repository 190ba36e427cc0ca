/** Of the language laws, which the planner reads beside the decree. */
const LANGUAGE_LAWS = '47';

/** Articles that can be opened: 1 to 25 of the decree, and that of the language laws. */
export const ARTICLE_NUMBERS: readonly string[] = [
  ...Array.from({ length: 25 }, (_, at) => String(at + 1)),
  LANGUAGE_LAWS,
];
