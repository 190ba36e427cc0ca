/** What a route answers; the host adds the headers that every answer carries. */
export type Reply = {
  readonly status: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
  /** For the page itself: the nonce its styles may carry. */
  readonly nonce?: string;
  /** Name to propose when the body is saved as a file. */
  readonly fileName?: string;
};

export function json(value: unknown): Reply {
  return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

/** Nothing but a number: a refusal tells a stranger nothing. */
export function bare(status: number): Reply {
  return { status };
}
