/** Numbers that look random and are the same for the same seed (sfc32). */
export type Dice = {
  /** A whole number from 0 to max − 1. */
  below: (max: number) => number;
  /** True so many times in a hundred. */
  percent: (chance: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
  bytes: (count: number) => Buffer;
  uuid: () => string;
};

/** Dice for a whole number as seed. */
export function diceFrom(seed: number): Dice {
  const next = sfc32(seed);
  const below = (max: number) => Math.floor((next() / 2 ** 32) * max);
  const bytes = (count: number) => {
    const buffer = Buffer.alloc(Math.ceil(count / 4) * 4);
    for (let at = 0; at < buffer.length; at += 4) buffer.writeUInt32LE(next(), at);
    return buffer.subarray(0, count);
  };
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[below(from.length)];
    if (picked === undefined) throw new RangeError('There is nothing to pick from.');
    return picked;
  };
  const percent = (chance: number) => below(100) < chance;
  return { below, percent, pick, bytes, uuid: () => uuidOf(bytes(16)) };
}

function uuidOf(bytes: Buffer): string {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function sfc32(seed: number): () => number {
  const state = new Uint32Array([0x9e3779b9, 0x243f6a88, seed, 1]);
  const next = () => {
    const [a = 0, b = 0, c = 0, d = 0] = state;
    const sum = (a + b + d) >>> 0;
    state[3] = d + 1;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + sum;
    return sum;
  };
  for (let warming = 0; warming < 15; warming += 1) next();
  return next;
}
