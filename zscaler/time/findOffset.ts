import { IANAZone } from 'luxon';
import { MINUTE_MS } from '../contract/durations';

/** Minutes east of UTC. Where an abbreviation names several zones, the one that Zscaler's admin portal offers. */
const abbreviations = new Map(
	Object.entries({
		Z: 0,
		UTC: 0,
		GMT: 0,
		WET: 0,
		WEST: 60,
		BST: 60,
		CET: 60,
		CEST: 120,
		EET: 120,
		EEST: 180,
		MSK: 180,
		GST: 240,
		IST: 330,
		SGT: 480,
		HKT: 480,
		AWST: 480,
		JST: 540,
		KST: 540,
		AEST: 600,
		AEDT: 660,
		NZST: 720,
		NZDT: 780,
		EST: -300,
		EDT: -240,
		CST: -360,
		CDT: -300,
		MST: -420,
		MDT: -360,
		PST: -480,
		PDT: -420,
		AKST: -540,
		AKDT: -480,
		HST: -600,
	}),
);

/** Milliseconds that the zone named in `text` is ahead of UTC at the local time; undefined if none is. */
export function findOffset(text: string, local: number): number | undefined {
	const known = abbreviations.get(text);
	if (known !== undefined) return known * MINUTE_MS;
	if (!/[A-Za-z+-]/.test(text)) return undefined;
	const numeric = /([+-])(\d{1,2}):?(\d{2})?(?!\d)/.exec(text);
	if (numeric !== null) return ofNumbers(numeric);
	const named = /\b[A-Z]\w+\/[A-Z]\w+(?:\/\w+)?/.exec(text);
	if (named !== null) return ofIana(named[0], Math.floor(local / QUARTER_MS));
	for (const [word] of text.matchAll(/\b[A-Z]{1,4}\b/g)) {
		const minutes = abbreviations.get(word);
		if (minutes !== undefined) return minutes * MINUTE_MS;
	}
	return undefined;
}

function ofNumbers([, sign, hours, minutes = '0']: RegExpExecArray): number {
	const ahead = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
	return sign === '-' ? -ahead : ahead;
}

/** Clocks are put forward and back on quarters of an hour; logs are in order of time. */
const QUARTER_MS = 15 * MINUTE_MS;
const LONGEST_NAME = 40;
const ofIana = rememberLast((name: string, quarter: number): number | undefined => {
	// Luxon keeps every name that it was asked for.
	if (name.length > LONGEST_NAME) return undefined;
	const zone = IANAZone.create(name);
	if (!zone.isValid) return undefined;
	const local = quarter * QUARTER_MS;
	// Guessed as if the time were in UTC, then corrected once.
	const guess = zone.offset(local) * MINUTE_MS;
	return zone.offset(local - guess) * MINUTE_MS;
});

function rememberLast<T>(
	find: (name: string, quarter: number) => T,
): (name: string, quarter: number) => T {
	let last: { name: string; quarter: number; found: T } | undefined;
	return (name, quarter) => {
		if (last?.name !== name || last.quarter !== quarter) {
			last = { name, quarter, found: find(name, quarter) };
		}
		return last.found;
	};
}
