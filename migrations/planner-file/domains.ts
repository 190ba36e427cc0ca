/** What a function and an experience are about. */
export const DOMAINS = ['political_economic', 'consular', 'development', 'other'];
