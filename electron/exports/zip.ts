import { crc32, deflateRawSync } from 'node:zlib';

/** The first day the format can name: an archive says nothing of when it was made. */
const FIRST_DAY = 0x0021;

/** Version 2.0 can deflate; bit 11 says that names are UTF-8; method 8 is deflate. */
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;

/**
 * A zip archive of a few parts. Node's own compression takes a quarter of the time of one written in
 * JavaScript, and that is most of what an export costs.
 */
export function toZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of Object.entries(parts)) {
    const content = Buffer.from(part);
    const packed = deflateRawSync(content);
    const path = Buffer.from(name);
    const common = commonFields(content, packed, path);
    entries.push(signed(0x04034b50, [common]), path, packed);
    directory.push(signed(0x02014b50, [u16(VERSION), common, Buffer.alloc(10), u32(offset)]), path);
    offset += 30 + path.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const count = u16(entries.length / 3);
  const end = [u16(0), u16(0), count, count, u32(index.length), u32(offset), u16(0)];
  return Buffer.concat([...entries, index, signed(0x06054b50, end)]);
}

/** What the header of an entry and its line in the directory say alike. */
function commonFields(content: Buffer, packed: Buffer, path: Buffer): Buffer {
  const settings = [VERSION, UTF8_NAMES, DEFLATE, 0, FIRST_DAY].map(u16);
  const sizes = [crc32(content), packed.length, content.length].map(u32);
  return Buffer.concat([...settings, ...sizes, u16(path.length), u16(0)]);
}

function signed(signature: number, fields: readonly Buffer[]): Buffer {
  return Buffer.concat([u32(signature), ...fields]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
