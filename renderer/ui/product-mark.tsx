/** The product's sign: a stay abroad, then a stay at home. */
export function ProductMark(props: { readonly size?: number }) {
  const size = props.size ?? 22;
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="var(--accent)" />
      <rect x="4.5" y="6.5" width="10" height="3" rx="1.5" fill="var(--accent-fg)" />
      <rect x="9.5" y="11" width="10" height="3" rx="1.5" fill="var(--accent-fg)" opacity="0.75" />
      <rect x="4.5" y="15.5" width="6" height="3" rx="1.5" fill="var(--accent-fg)" opacity="0.5" />
    </svg>
  );
}
