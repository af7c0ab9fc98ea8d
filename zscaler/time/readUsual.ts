const iso = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)$/;
const nss = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4})$/;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/**
 * The two forms that fill logs, '2023-10-16 22:55:48' and 'Mon Oct 16 22:55:48 2023', without
 * the search that other forms need. Epoch milliseconds, were the time in UTC; undefined for other forms.
 */
export function readUsual(text: string): number | undefined {
	const plain = iso.exec(text);
	if (plain !== null) {
		const [, year, month, ...rest] = plain;
		return inRange(Number(year), Number(month), rest.map(Number));
	}
	const spelled = nss.exec(text);
	if (spelled === null) return undefined;
	const [, month = '', day, hours, minutes, seconds, year] = spelled;
	const rest = [day, hours, minutes, seconds].map(Number);
	return inRange(Number(year), MONTHS.indexOf(month) / 3 + 1, rest);
}

/** Undefined for a 31st of June, which a Date would take for the 1st of July. */
function inRange(year: number, month: number, rest: readonly number[]): number | undefined {
	const [day = 0, hours = 0, minutes = 0, seconds = 0] = rest;
	const isDay = day >= 1 && (day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
	const isTime = hours < 24 && minutes < 60 && seconds < 60;
	if (!isDay || !isTime || !(month >= 1 && month <= 12)) return undefined;
	return Date.UTC(year, month - 1, day, hours, minutes, seconds);
}
