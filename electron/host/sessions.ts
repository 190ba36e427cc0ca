import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

const CODE_LIFE_MS = 60_000;
/** Without signs that look alike. */
const CODE_SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const CODE_GROUPS = 3;

/** Who may speak with the browser host (SEC-H4, SEC-H5, SEC-H9). Nothing of it is ever written down. */
export type Sessions = {
  /** A code such as `7KQ2-M4XD-9TBA`, good once and for 60 seconds. */
  newCode(): string;
  /** A token of 256 random bits for a good code; `undefined` otherwise. */
  exchange(code: string): string | undefined;
  knows(token: string): boolean;
  end(token: string): void;
};

/** `now`: milliseconds on a clock that only goes forward. */
export function createSessions(now: () => number): Sessions {
  let codes: readonly { readonly digest: Buffer; readonly until: number }[] = [];
  let tokens: readonly Buffer[] = [];

  return {
    newCode() {
      const code = Array.from({ length: CODE_GROUPS }, codeGroup).join('-');
      codes = [
        ...codes.slice(-3),
        { digest: digestOf(bareCode(code)), until: now() + CODE_LIFE_MS },
      ];
      return code;
    },

    exchange(code) {
      const digest = digestOf(bareCode(code));
      const found = codes.filter((one) => timingSafeEqual(one.digest, digest));
      codes = codes.filter((one) => !found.includes(one) && one.until > now());
      if (!found.some(({ until }) => until > now())) return undefined;

      const token = randomBytes(32).toString('base64url');
      tokens = [...tokens, digestOf(token)];
      return token;
    },

    knows(token) {
      const digest = digestOf(token);
      return tokens.filter((one) => timingSafeEqual(one, digest)).length > 0;
    },

    end(token) {
      const digest = digestOf(token);
      tokens = tokens.filter((one) => !timingSafeEqual(one, digest));
    },
  };
}

function codeGroup(): string {
  return Array.from({ length: 4 }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('');
}

/** As a person types it: any case, with or without the dashes. */
function bareCode(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** Digests have one length, whatever was presented, so that comparing tells nothing. */
function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
