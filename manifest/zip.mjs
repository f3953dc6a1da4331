// Writes a ZIP archive. Every entry carries the same date, so that the same content gives the same bytes.
import { deflateRawSync } from "node:zlib";
import { crc32 } from "./crc32.mjs";

const firstOfJanuary1980 = 0x0021;
const deflated = 8;

/** The fields that a local header and a directory entry have in common. */
function common(name, content, packed) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0); // version needed
  fields.writeUInt16LE(deflated, 4);
  fields.writeUInt16LE(firstOfJanuary1980, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function directoryEntry(name, fields, offset) {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, tail, Buffer.from(name)]);
}

/** @param {Record<string, Buffer>} files content by name */
export function zip(files) {
  const entries = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content, { level: 9 });
    const fields = common(name, content, packed);
    const entry = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), fields, Buffer.from(name), packed]);
    directory.push(directoryEntry(name, fields, offset));
    entries.push(entry);
    offset += entry.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...entries, ...directory, end]);
}
