import { useEffect, useState } from 'react';
import { useTranslate } from '../../../app/use-translate.ts';
import classes from './agent-file.module.css';
import { headingId, type SectionName, SECTIONS } from './file-section.tsx';

/** A heading that has come this near to the top, in pixels, is the one that is read. */
const NEAR_TOP = 240;

/** The parts of the file at its left, each a way there; the one in sight is marked. */
export function FileContents() {
  const translate = useTranslate();
  const current = useSectionInSight();
  return (
    <nav className={classes['contents']} aria-label={translate('agentFile.contents')}>
      <ul>
        {SECTIONS.map((name) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === current ? 'true' : undefined}
              onClick={() => showSection(name)}
            >
              {translate(`agentFile.section.${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Brings a part under the eyes, and the keyboard to its heading. */
export function showSection(name: SectionName): void {
  const heading = document.getElementById(headingId(name));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

const LAST = SECTIONS[SECTIONS.length - 1] ?? SECTIONS[0];

/** Nothing is left below: the last part may be too short to come near the top. */
function isAtEnd({ scrollTop, clientHeight, scrollHeight }: Element): boolean {
  return scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
}

function useSectionInSight(): SectionName {
  const [current, setCurrent] = useState<SectionName>(SECTIONS[0]);
  useEffect(() => {
    const look = ({ target }: Event) => {
      if (target instanceof Element && isAtEnd(target)) return setCurrent(LAST);
      const passed = SECTIONS.filter((name) => {
        const heading = document.getElementById(headingId(name));
        return heading !== null && heading.getBoundingClientRect().top < NEAR_TOP;
      });
      setCurrent(passed.at(-1) ?? SECTIONS[0]);
    };
    // What scrolls is the body of the page around: its events do not bubble, but are captured.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', look, { capture: true });
  }, []);
  return current;
}
