import { escapeXml, XML_HEADER } from './xml-text.ts';

/** Texts of a workbook, each written once; cells name them by number. */
export type SharedStrings = {
  /** The number of a text. */
  add(text: string): number;
  xml(): string;
};

export function createSharedStrings(): SharedStrings {
  const numbers = new Map<string, number>();
  let uses = 0;

  return {
    add(text) {
      uses += 1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    xml() {
      const items = Array.from(numbers.keys(), (text) => `<si>${textElement(text)}</si>`);
      return (
        `${XML_HEADER}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
        `count="${uses}" uniqueCount="${numbers.size}">${items.join('')}</sst>`
      );
    },
  };
}

function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeXml(text)}</t>`;
}
