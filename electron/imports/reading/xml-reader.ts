import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { LIMITS } from './limits.ts';
import { ReadRefusal } from './read-refusal.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a part of a workbook hears of its XML. Names come without their prefix. */
export type XmlListener = {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
};

/** Takes the pieces of an XML part in order; refuses a DTD, and anything not well formed. */
export type XmlReader = { write(chunk: Buffer): void; end(): void };

export function createXmlReader(listener: XmlListener): XmlReader {
  // Typed without namespaces: parts are told apart by their place in the archive.
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new ReadRefusal('dtd');
  });
  parser.on('error', () => {
    throw new ReadRefusal('damaged', { what: 'xml' });
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > LIMITS.xmlDepth) throw new ReadRefusal('damaged', { what: 'depth' });
    listener.open(withoutPrefix(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close?.(withoutPrefix(name));
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));

  let decoder: TextDecoder | undefined;
  const decode = (chunk: Buffer | undefined) => {
    decoder ??= decoderFor(chunk);
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new ReadRefusal('damaged', { what: 'encoding' });
    }
  };
  return {
    write: (chunk) => void parser.write(decode(chunk)),
    end: () => void parser.write(decode(undefined)).close(),
  };
}

/** An attribute whatever its prefix, such as `r:id`; `undefined` when absent. */
export function attributeWithPrefix(attributes: Attributes, name: string): string | undefined {
  return Object.entries(attributes).find(
    ([key]) => key.includes(':') && withoutPrefix(key) === name,
  )?.[1];
}

function decoderFor(chunk: Buffer | undefined): TextDecoder {
  const [first, second] = chunk ?? [];
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const encoding = isBig ? 'utf-16be' : isLittle ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
