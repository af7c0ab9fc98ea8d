/**
 * How many characters are looked at by the built-in functions that search: the same on every machine,
 * however busy. A place that is searched again for each of many things is counted each time.
 */
export function countVisits(run: () => unknown): number {
	const { exec } = RegExp.prototype;
	const { indexOf, includes } = String.prototype;
	let visits = 0;
	RegExp.prototype.exec = function (this: RegExp, text: string) {
		const from = this.global || this.sticky ? this.lastIndex : 0;
		const match = exec.call(this, text);
		const missed = this.sticky ? from : text.length;
		visits +=
			1 + (match === null ? missed : match.index + match[0].length) - Math.min(from, text.length);
		return match;
	};
	String.prototype.indexOf = function (this: string, sign: string, from = 0) {
		const at = indexOf.call(this, sign, from);
		visits += 1 + Math.max(0, (at === -1 ? this.length : at) - from);
		return at;
	};
	String.prototype.includes = function (this: string, sign: string, from = 0) {
		visits += 1 + this.length - from;
		return includes.call(this, sign, from);
	};
	try {
		run();
	} finally {
		RegExp.prototype.exec = exec;
		String.prototype.indexOf = indexOf;
		String.prototype.includes = includes;
	}
	return visits;
}
