// RFC 3492, section 5: the parameters of Punycode for host names.
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_CODE = 128;

/** A label of a host name in Punycode, without `xn--`: 'bücher' is 'bcher-kva'. */
export function encodePunycode(label: string): string {
	const codes = Array.from(label, (character) => character.codePointAt(0) ?? 0);
	const basic = codes.filter((code) => code < INITIAL_CODE);
	let output = String.fromCharCode(...basic);
	if (basic.length > 0) output += '-';
	let handled = basic.length;
	let code = INITIAL_CODE;
	let delta = 0;
	let bias = INITIAL_BIAS;
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
	for (let k = BASE; ; k += BASE) {
		const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
		if (rest < threshold) return digits + digitOf(rest);
		digits += digitOf(threshold + ((rest - threshold) % (BASE - threshold)));
		rest = Math.floor((rest - threshold) / (BASE - threshold));
	}
}

/** 0 to 25 are a to z, 26 to 35 are 0 to 9. */
const digitOf = (value: number): string => String.fromCharCode(value + (value < 26 ? 97 : 22));

/** Section 6.1. */
function adaptBias(delta: number, handled: number, first: boolean): number {
	let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
	rest += Math.floor(rest / handled);
	let k = 0;
	for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
	return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
