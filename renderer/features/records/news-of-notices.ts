import type { RecordsWritten } from '../../../shared/api/records-api.ts';
import type { Key, Values } from '../../../shared/wording/translator.ts';

export type News = { readonly key: Key; readonly values: Values };

/** What to tell of a change that was written, though it had better be looked at; each kind once. */
export function newsOfNotices(notices: RecordsWritten['notices']): readonly News[] {
  const earlier = notices.filter(({ code }) => code === 'class-earlier');
  const codes = notices.length - earlier.length;
  const [first] = earlier;
  return [
    ...(codes > 0 ? [{ key: 'records.noticed', values: { count: codes } } as const] : []),
    ...(first
      ? [
          {
            key: 'records.class_earlier',
            values: { ...first.figures, count: earlier.length },
          } as const,
        ]
      : []),
  ];
}
