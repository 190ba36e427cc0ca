import type { Transport } from '../../shared/api/client.ts';
import type { Failure } from '../../shared/api/failure.ts';
import type { Result } from '../../shared/result.ts';

/** Calls that change the open file; what else fails leaves nothing unsaved. */
const CHANGES =
  /^(?!exports\.|files\.).*\.(create|update|remove|change|restore|set|setConditions|save|commit|undo|redo)$/;

/** Why nothing could be written, whatever was asked; the other refusals are about what was asked. */
const NOT_WRITTEN: readonly Failure['code'][] = ['disk-full', 'read-only', 'internal'];

/** The same transport; tells of each change that could not be written. */
export function watchWrites(
  transport: Transport,
  onNotWritten: (failure: Failure) => void,
): Transport {
  return {
    async call(name, input) {
      const reply = await transport.call(name, input);
      // Safe: every call is answered by a result of the contract.
      const result = reply as Result<unknown, Failure>;
      if (CHANGES.test(name) && !result.ok && NOT_WRITTEN.includes(result.error.code))
        onNotWritten(result.error);
      return reply;
    },
    onEvent: (listener) => transport.onEvent(listener),
  };
}
