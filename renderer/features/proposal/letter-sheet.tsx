import type { Labelled, Letter, LetterBlock } from '../../../shared/documents/letter.ts';
import classes from './proposal.module.css';

/** A letter as it goes out, the same on screen and on paper. */
export function LetterSheet({ letter }: { readonly letter: Letter }) {
  const [sender, ...below] = letter.letterhead;
  return (
    <article className={classes['sheet']} lang={letter.language}>
      <header className={classes['letterhead']}>
        <p>
          <strong>{sender}</strong>
        </p>
        {below.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      <div className={classes['opening']}>
        <Facts rows={letter.references} />
        <div className={classes['addressee']}>
          {letter.addressee.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      <div>
        <h2>{letter.title}</h2>
        <p>
          <strong>{letter.subtitle}</strong>
        </p>
        {letter.marks.map((mark) => (
          <p key={mark} className={classes['mark']}>
            {mark}
          </p>
        ))}
      </div>
      <p>{letter.salutation}</p>
      {letter.parts.map(({ title, blocks }) => (
        <section key={title}>
          <h3>{title}</h3>
          {blocks.map((block, index) => (
            // The parts of a letter never move: their place is their name.
            <Block key={index} block={block} title={title} />
          ))}
        </section>
      ))}
      <div className={classes['signatures']}>
        {letter.signatures.map(({ title, lines }) => (
          <section key={title}>
            <h3>{title}</h3>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
      </div>
      <footer className={classes['foot']}>{letter.foot}</footer>
    </article>
  );
}

function Block({ block, title }: { readonly block: LetterBlock; readonly title: string }) {
  switch (block.kind) {
    case 'text':
      return <p className={classes['text']}>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return <Facts rows={block.rows} />;
    case 'table':
      return (
        <table className={classes['grid']} aria-label={title} data-columns={block.header.length}>
          <thead>
            <tr>
              {block.header.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((text, index) => (
                  <td key={index}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Facts({ rows }: { readonly rows: readonly Labelled[] }) {
  return (
    <dl className={classes['facts']}>
      {rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
