// RFC 3492, section 5: the parameters of Punycode for host names.
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const initialBias = 72;
const initialCode = 128;

/** A label of a host name in Punycode, without `xn--`: 'bücher' is 'bcher-kva'. */
export function encodePunycode(label: string): string {
	const codes = Array.from(label, (character) => character.codePointAt(0) ?? 0);
	const basic = codes.filter((code) => code < initialCode);
	let output = String.fromCharCode(...basic);
	if (basic.length > 0) output += '-';
	let handled = basic.length;
	let code = initialCode;
	let delta = 0;
	let bias = initialBias;
	while (handled < codes.length) {
		const next = smallestFrom(codes, code);
		delta += (next - code) * (handled + 1);
		for (const each of codes) {
			if (each < next) delta++;
			if (each !== next) continue;
			output += encodeDelta(delta, bias);
			bias = adaptBias(delta, handled + 1, handled === basic.length);
			delta = 0;
			handled++;
		}
		delta++;
		code = next + 1;
	}
	return output;
}

const smallestFrom = (codes: readonly number[], min: number): number =>
	codes.reduce((found, code) => (code >= min && code < found ? code : found), Infinity);

/** A number in generalised variable-length digits (section 3.3). */
function encodeDelta(delta: number, bias: number): string {
	let digits = '';
	let rest = delta;
	for (let k = base; ; k += base) {
		const threshold = Math.min(tMax, Math.max(tMin, k - bias));
		if (rest < threshold) return digits + digitOf(rest);
		digits += digitOf(threshold + ((rest - threshold) % (base - threshold)));
		rest = Math.floor((rest - threshold) / (base - threshold));
	}
}

/** 0 to 25 are a to z, 26 to 35 are 0 to 9. */
const digitOf = (value: number): string => String.fromCharCode(value + (value < 26 ? 97 : 22));

/** Section 6.1. */
function adaptBias(delta: number, handled: number, first: boolean): number {
	let rest = first ? Math.floor(delta / damp) : delta >> 1;
	rest += Math.floor(rest / handled);
	let k = 0;
	for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin));
	return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}
