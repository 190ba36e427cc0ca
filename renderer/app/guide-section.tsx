import { Anchor } from '@mantine/core';
import { useEffect, useState } from 'react';
import classes from './guide-section.module.css';
import { type GuideBlock, readGuideSection, toWords } from './guide-text.ts';
import { useTranslate } from './use-translate.ts';

/** Offers a section of the user guide, and shows it in place. */
export function GuideSection({ number }: { readonly number: number }) {
  const translate = useTranslate();
  const { language } = translate;
  const [isAsked, setAsked] = useState(false);
  const [blocks, setBlocks] = useState<readonly GuideBlock[] | null>(null);

  useEffect(() => {
    if (!isAsked) return undefined;
    let isWanted = true;
    void readGuideSection(language, number).then((read) => isWanted && setBlocks(read ?? []));
    return () => {
      isWanted = false;
    };
  }, [isAsked, language, number]);

  return (
    <>
      <h3>{translate('help.part.guide')}</h3>
      {!isAsked && (
        <Anchor component="button" type="button" onClick={() => setAsked(true)}>
          {translate('help.guide', { section: String(number) })}
        </Anchor>
      )}
      {isAsked && (
        <div className={classes['section']} aria-live="polite" lang={language}>
          {blocks === null
            ? translate('help.guide.loading')
            : blocks.map((block, at) => <Block key={at} block={block} />)}
        </div>
      )}
    </>
  );
}

function Block({ block }: { readonly block: GuideBlock }) {
  switch (block.kind) {
    case 'title':
      return <h4>{block.text}</h4>;
    case 'text':
      return (
        <p>
          <Words text={block.text} />
        </p>
      );
    case 'list': {
      const items = block.items.map((item) => (
        <li key={item}>
          <Words text={item} />
        </li>
      ));
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <Table rows={block.rows} />;
  }
}

function Table({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  const [head = [], ...others] = rows;
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, at) => (
            <th key={at} scope="col">
              <Words text={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {others.map((cells) => (
          <tr key={cells.join('|')}>
            {cells.map((cell, at) => (
              <td key={at}>
                <Words text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const TAGS = { strong: 'strong', name: 'em', code: 'code' } as const;

function Words({ text }: { readonly text: string }) {
  return toWords(text).map(({ kind, text: words }, at) => {
    if (kind === 'plain') return words;
    const Tag = TAGS[kind];
    return <Tag key={at}>{words}</Tag>;
  });
}
