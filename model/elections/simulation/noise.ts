import { LEVELS, normalTable } from './normal.ts';

/** The most numbers of noise that one draw may need. */
export const MOST_NOISE = 16_384;

/** A compiler knows the constants of a module only under names that are not exported. */
const numbers = new Float64Array(MOST_NOISE);
/** Noise of one draw, in standard deviations. Belongs to this thread and is written anew for each draw. */
export const noise = numbers;

const table = normalTable();
const state = new Int32Array(4);

/** Sets the generator (sfc32, Chris Doty-Humphrey) to the beginning of a stream; different streams of one seed are unrelated. */
export function seedNoise(seed: number, stream: number): void {
  state[0] = mixed(seed);
  state[1] = mixed(seed ^ 0x5bd1e995) ^ stream;
  state[2] = mixed(stream + 0x3c6ef372);
  state[3] = 1;
  fillNoise(32);
}

/** Writes so many numbers of noise. Two of the table's numbers are taken from each 32-bit number of the generator. */
export function fillNoise(count: number): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let counter = state[3] ?? 0;
  for (let i = 0; i < count; i += 2) {
    const bits = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + bits) | 0;
    numbers[i] = table[bits >>> 20] ?? 0;
    numbers[i + 1] = table[(bits >>> 8) & (LEVELS - 1)] ?? 0;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = counter;
}

/** Scatters the bits of a number (the finalizer of MurmurHash3, Austin Appleby). */
function mixed(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
