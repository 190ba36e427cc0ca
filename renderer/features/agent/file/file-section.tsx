import type { ReactNode } from 'react';
import { useTranslate } from '../../../app/use-translate.ts';
import classes from './agent-file.module.css';

/** The parts of a file, in the order of the page. */
export const SECTIONS = [
  ...(['identity', 'verdict', 'timeline', 'assignments', 'derogations'] as const),
  ...(['certificates', 'experience', 'competences', 'classes', 'mandates'] as const),
  ...(['hardship', 'candidacies', 'sensitive', 'history'] as const),
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** The id of the heading of a part. */
export function headingId(name: SectionName): string {
  return `file-${name}`;
}

/** One part of a file under its heading, which the contents lead to. */
export function FileSection(props: {
  readonly name: SectionName;
  /** At the right of the heading. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}) {
  const { name, tools, children } = props;
  const translate = useTranslate();
  const id = headingId(name);
  return (
    <section className={classes['section']} aria-labelledby={id}>
      <div className={classes['head']}>
        <h2 id={id} tabIndex={-1}>
          {translate(`agentFile.section.${name}`)}
        </h2>
        {tools}
      </div>
      {children}
    </section>
  );
}
