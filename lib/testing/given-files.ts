import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive of these parts, as programs write it. */
export function givenZip(parts: Readonly<Record<string, string | Uint8Array>>, comment = ''): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, part] of Object.entries(parts)) {
    const bytes = Buffer.from(part);
    const data = deflateRawSync(bytes);
    const about = aboutPart(bytes, data.length, Buffer.byteLength(name));
    const local = Buffer.concat([signature(0x04034b50), about, Buffer.from(name), data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    entries.push(
      Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), about, place, Buffer.from(name)]),
    );
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  end.writeUInt16LE(Buffer.byteLength(comment), 16);
  return new Uint8Array(
    Buffer.concat([...locals, directory, signature(0x06054b50), end, Buffer.from(comment)]),
  );
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

// What the head of a part and its line in the directory have in common.
function aboutPart(bytes: Buffer, packed: number, nameLength: number): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(8, 4);
  about.writeUInt32LE(crc32(bytes), 10);
  about.writeUInt32LE(packed, 14);
  about.writeUInt32LE(bytes.length, 18);
  about.writeUInt16LE(nameLength, 22);
  return about;
}
