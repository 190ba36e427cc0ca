import classes from './kind-filter.module.css';

/** One kind of what is listed, as it is called, and how many are of it. */
export type CountedKind<Kind extends string> = {
  readonly kind: Kind;
  readonly name: string;
  readonly count: number;
};

/** Buttons that keep one kind of a list; pressed again, all are listed. `chosen`: null = all. */
export function KindFilter<Kind extends string>(props: {
  readonly label: string;
  readonly kinds: readonly CountedKind<Kind>[];
  readonly chosen: Kind | null;
  readonly onChoose: (kind: Kind | null) => void;
}) {
  const { label, kinds, chosen, onChoose } = props;
  return (
    <ul className={classes['kinds']} aria-label={label}>
      {kinds.map(({ kind, name, count }) => (
        <li key={kind}>
          <button
            type="button"
            aria-pressed={kind === chosen}
            onClick={() => onChoose(kind === chosen ? null : kind)}
          >
            {name} <strong>{count}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
}
