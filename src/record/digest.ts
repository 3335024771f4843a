/**
 * The constants of SHA-256: the first 32 bits of the fractional parts of the square or cube roots of the first 64 primes.
 * @param degree 2 for the initial state (FIPS 180-4, 5.3.3), 3 for the round constants (4.2.2)
 */
function fractions(degree: number): number[] {
	const found: number[] = [];
	for (let candidate = 2, primes: number[] = []; primes.length < 64; candidate++) {
		if (primes.some((prime) => candidate % prime === 0)) continue;
		primes = [...primes, candidate];
		found.push((candidate ** (1 / degree) * 2 ** 32) | 0);
	}
	return found;
}

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** Pads a text: its bytes, a 1 bit, zeros, and its length in bits, in blocks of 16 words (FIPS 180-4, 5.1.1). */
function pad(text: string): number[] {
	const bytes = new TextEncoder().encode(text);
	const words: number[] = new Array((((bytes.length + 8) >> 6) + 1) * 16).fill(0);
	const put = (byte: number, at: number) => {
		words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8));
	};
	bytes.forEach(put);
	put(0x80, bytes.length);
	words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
	words[words.length - 1] = bytes.length << 3;
	return words;
}

/** The message schedule of one block: its 16 words, and 48 computed from them (FIPS 180-4, 6.2.2, step 1). */
function schedule(block: readonly number[]): number[] {
	const words = [...block];
	for (let at = 16; at < 64; at++) {
		const [far = 0, a = 0, near = 0, b = 0] = [words[at - 16], words[at - 15], words[at - 7], words[at - 2]];
		const spreadA = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
		const spreadB = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
		words.push((far + spreadA + near + spreadB) | 0);
	}
	return words;
}

/** Mixes one block into the state (FIPS 180-4, 6.2.2, steps 2 to 4). */
function compress(state: readonly number[], block: readonly number[], constants: readonly number[]): number[] {
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (const [at, word] of schedule(block).entries()) {
		const choice = (e & f) ^ (~e & g);
		const majority = (a & b) ^ (a & c) ^ (b & c);
		const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + (constants[at] ?? 0) + word) | 0;
		const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
		[a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
	}
	return [a, b, c, d, e, f, g, h].map((word, at) => (word + (state[at] ?? 0)) | 0);
}

/**
 * SHA-256 of a text in UTF-8, in hexadecimal digits (https://csrc.nist.gov/pubs/fips/180-4/upd1/final). We do not use
 * `crypto.subtle`: it is asynchronous, and a record must be complete before the visitor can close the page. A page on
 * `http:` does not have it at all.
 */
export function digest(text: string): string {
	const constants = fractions(3);
	const words = pad(text);
	let state = fractions(2).slice(0, 8);
	for (let at = 0; at < words.length; at += 16) state = compress(state, words.slice(at, at + 16), constants);
	return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
