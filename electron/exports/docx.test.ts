import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../shared/api/records.ts';
import { day } from '../../shared/dates.ts';
import { writeProposal } from '../../shared/documents/derogation-proposal.ts';
import type { Letter } from '../../shared/documents/letter.ts';
import type { ProposalFacts } from '../../shared/documents/proposal-facts.ts';
import { anAgent } from '../../shared/testing/careers.ts';
import { FORMULA_STRINGS } from '../../shared/testing/formula-strings.ts';
import { aLetterSetting, aProposal } from '../../shared/testing/proposal-facts.ts';
import { type DocxAbout, toDocx } from './docx.ts';

const ABOUT: DocxAbout = {
  ...{ title: 'Proposition 2026-0007', author: 'Ann Voorbeeld' },
  on: day('2026-11-22'),
};

function aLetter(part: Partial<ProposalFacts> = {}, language: Language = 'fr'): Letter {
  const written = writeProposal(aProposal(part), aLetterSetting(language));
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

/** The parts of a Word file as text, by name. */
async function partsOf(letter: Letter) {
  const bytes = await toDocx(letter, ABOUT);
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const),
  );
}

type Told = { readonly texts: readonly string[]; readonly tags: ReadonlySet<string> };

/** What another reader of XML finds: the text of each paragraph, and the names of the elements. */
function read(xml: string): Told {
  const [texts, tags] = [new Array<string>(), new Set<string>()];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    tags.add(name);
    if (name === 'w:p') texts.push('');
  });
  parser.on('text', (text) => texts.push((texts.pop() ?? '') + text));
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.write(xml).close();
  return { texts, tags };
}

const document = async (letter: Letter) =>
  read((await partsOf(letter)).get('word/document.xml') ?? '');

describe('a letter in Word', () => {
  it('says every text of the letter, in its order', async () => {
    const letter = aLetter();
    const { texts } = await document(letter);
    const told = [
      ...letter.letterhead,
      letter.title,
      letter.subtitle,
      letter.salutation,
      ...letter.parts.map(({ title }) => title),
      ...letter.signatures.map(({ title }) => title),
    ];
    let from = -1;
    for (const text of told) {
      const at = texts.indexOf(text, from + 1);
      expect(at, text).toBeGreaterThan(from);
      from = at;
    }
  });

  it('has headings, headers of tables, language, title and day', async () => {
    const parts = await partsOf(aLetter({}, 'nl'));
    const body = parts.get('word/document.xml') ?? '';
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(10);
    expect(body).not.toContain('<w:b w:val="false"/>');
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(parts.get('word/styles.xml')).toContain('w:lang w:val="nl-BE"');
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Proposition 2026-0007</dc:title>');
    expect(core).toContain('<dc:creator>Ann Voorbeeld</dc:creator>');
    expect(core.match(/2026-11-22T00:00:00Z/g)).toHaveLength(2);
  });

  it('bears its reference and page numbers at the foot of each page', async () => {
    const foot = (await partsOf(aLetter())).get('word/footer1.xml') ?? '';
    expect(foot).toContain('2026-0007');
    expect(foot).toContain('NUMPAGES');
  });

  it.each(['F', 'M', 'X', null] as const)(
    'is the same bytes for the same person, of gender %s',
    async (gender) => {
      const make = () =>
        toDocx(aLetter({ agent: anAgent({ gender, lastName: 'Łódź-Ñandú' }) }), ABOUT);
      const [one, other] = [await make(), await make()];
      expect(Buffer.compare(one, other)).toBe(0);
    },
  );

  it('has no macro, no link and no field but the page numbers', async () => {
    const parts = await partsOf(aLetter());
    const all = [...parts.values()].join('');
    expect([...parts.keys()].filter((name) => /vba|embed|media/i.test(name))).toEqual([]);
    expect(all).not.toContain('TargetMode="External"');
    expect(all).not.toMatch(/<w:hyperlink|<w:fldSimple|INCLUDE|DDE/);
    const fields = [...all.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, field]) => field);
    expect(new Set(fields)).toEqual(new Set(['PAGE', 'NUMPAGES']));
  });
});

const HOSTILE = [
  ...FORMULA_STRINGS,
  ...['<w:p><w:r/></w:p>', '</w:t></w:r>', ']]>', '&amp;', '&#x41;', '<!--', '<?xml?>'],
  ...['{{name}}', '$& $1', '\u0000\u000b', '\ud800', '\u202eabc', '_x0041_', 'a\tb'],
];

describe('what a person wrote', () => {
  const usual = document(aLetter());

  it.each(HOSTILE)('is text and nothing else: %j', async (text) => {
    const { derogation } = aProposal();
    const agent = anAgent({ lastName: text, firstName: text });
    const reasons = `begin ${text} end`;
    const letter = aLetter({ agent, derogation: { ...derogation, reasons } });
    const { texts, tags } = await document(letter);
    const known = new Set([...(await usual).tags, 'w:br', 'w:tab']);
    expect([...tags].filter((tag) => !known.has(tag))).toEqual([]);
    const kept = text.replaceAll(/[^\t\n\r -~\u00a0-\ud7ff\ue000-\ufffd]/g, '').trim();
    expect(texts.join('\n')).toContain(kept.split(/[\r\n]/).at(-1) ?? '');
  });
});
