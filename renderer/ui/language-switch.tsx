import classes from './language-switch.module.css';

/** Short codes side by side: one click, no menu. Screen readers hear the full names. */
export function LanguageSwitch<Code extends string>(props: {
  readonly label: string;
  readonly languages: readonly { readonly code: Code; readonly name: string }[];
  readonly chosen: Code;
  readonly onChoose: (code: Code) => void;
}) {
  return (
    <div className={classes['root']} role="group" aria-label={props.label}>
      {props.languages.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          className={classes['choice']}
          aria-label={`${code.toUpperCase()}, ${name}`}
          aria-pressed={code === props.chosen}
          onClick={() => props.onChoose(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
