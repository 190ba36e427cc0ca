import type { Api } from '../../../shared/api/api.ts';
import type { RecordRow, RecordTable } from '../../../shared/api/records-api.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { HeadquartersService } from '../../../shared/domain/post.ts';
import { namedBy, type Named } from '../../../shared/workbook/named-by.ts';
import { recordKind } from './record-kind.ts';

/** What the codes of a column may be, by what they name. */
export type NamedRows = Readonly<Partial<Record<Exclude<Named, 'place'>, readonly RecordRow[]>>> & {
  readonly services: readonly HeadquartersService[];
};

/** Everything the columns of a table may name. */
export async function readNamed(
  api: Api,
  table: RecordTable,
  knownOn: IsoDate | null,
): Promise<NamedRows> {
  const kinds = new Set(recordKind(table).columns.flatMap(({ id }) => namedBy(table, id) ?? []));
  const tables = [...kinds].map((kind) => (kind === 'place' ? 'posts' : kind));
  const read = async (one: Exclude<Named, 'place'>) => {
    const reply = await api.records.list({ table: one, knownOn });
    return [one, reply.ok ? reply.value : []] as const;
  };
  const reference = kinds.has('place') ? await api.reference.list({}) : null;
  return {
    ...Object.fromEntries(await Promise.all([...new Set(tables)].map(read))),
    services: reference?.ok ? reference.value.services : [],
  };
}
