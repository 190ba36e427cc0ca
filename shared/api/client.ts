import type { Api } from './api.ts';
import type { Event } from './events.ts';

/** How a call travels. Electron gives one, the browser host another. */
export type Transport = {
  call(name: string, input: unknown): Promise<unknown>;
  /** Gives back how to stop listening. */
  onEvent(listener: (event: Event) => void): () => void;
};

/** The typed face of a transport. */
export function createClient(transport: Transport): Api {
  const group = (name: string) =>
    new Proxy(
      {},
      { get: (_, call) => (input: unknown) => transport.call(`${name}.${String(call)}`, input) },
    );
  // Safe: the dispatcher answers each name of `Api` with the type its handler declares.
  return new Proxy({}, { get: (_, name) => group(String(name)) }) as Api;
}
