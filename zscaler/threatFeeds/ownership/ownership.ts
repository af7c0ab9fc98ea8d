import { indexMarks } from './indexMarks';
import { openMarker } from './markEntry';
import { packMarks, unpackMarks } from './packMarks';

/** What is known of an entry that we put into a list. */
export interface OwnRecord {
	/** Days since 1970. */
	readonly firstSeen: number;
	readonly lastSeen: number;
	/** Hours since 1970, rounded up. */
	readonly validUntil?: number;
	readonly sources: readonly string[];
}

/**
 * Whose the entries of a list are, as JSON to be stored between runs. An entry is known by its
 * mark, and entries with the same record stand together: 275,000 of them take 1.6 to 1.9 MB, 20,000 take
 * 130 to 150 KB. The list itself is read in each run, so no text is stored.
 */
export interface OwnershipState {
	readonly version: 1;
	readonly salt: string;
	readonly sources: readonly string[];
	readonly cohorts: readonly {
		readonly first: number;
		readonly last: number;
		readonly until?: number;
		/** Numbers of `sources`. */
		readonly from: readonly number[];
		readonly marks: string;
	}[];
}

export interface Ownership {
	readonly salt: string;
	/** The record of an entry that is ours; undefined for the entries of others. */
	readonly find: (entry: string) => OwnRecord | undefined;
}

/** Nothing is ours yet. `salt`: 16 random hexadecimal digits. */
export const beginOwnership = (salt: string): OwnershipState => ({
	version: 1,
	salt,
	sources: [],
	cohorts: [],
});

export function openOwnership(state: OwnershipState): Ownership {
	const mark = openMarker(state.salt);
	const index = indexMarks(state.cohorts.map(({ marks }) => unpackMarks(marks)));
	const records = state.cohorts.map(({ first, last, until, from }): OwnRecord => ({
		firstSeen: first,
		lastSeen: last,
		validUntil: until,
		sources: from.map((number) => state.sources[number] ?? ''),
	}));
	return {
		salt: state.salt,
		find: (entry) => {
			const number = index.find(mark(entry));
			return number === -1 ? undefined : records[number];
		},
	};
}

export function closeOwnership(
	salt: string,
	holdings: Iterable<readonly [string, OwnRecord]>,
): OwnershipState {
	const mark = openMarker(salt);
	const cohorts = new Map<string, { readonly record: OwnRecord; readonly marks: number[] }>();
	const marksOf = (record: OwnRecord): number[] => {
		const key = JSON.stringify([
			record.firstSeen,
			record.lastSeen,
			record.validUntil,
			record.sources,
		]);
		let cohort = cohorts.get(key);
		if (cohort === undefined) cohorts.set(key, (cohort = { record, marks: [] }));
		return cohort.marks;
	};
	let last: { readonly record: OwnRecord; readonly marks: number[] } | undefined;
	for (const [entry, record] of holdings) {
		if (last?.record !== record) last = { record, marks: marksOf(record) };
		last.marks.push(mark(entry));
	}
	return { version: 1, salt, ...packCohorts([...cohorts.values()]) };
}

function packCohorts(
	cohorts: readonly { readonly record: OwnRecord; readonly marks: readonly number[] }[],
): Pick<OwnershipState, 'sources' | 'cohorts'> {
	const sources = new Map<string, number>();
	const numberOf = (source: string): number => {
		const number = sources.get(source) ?? sources.size;
		sources.set(source, number);
		return number;
	};
	const packed = cohorts.map(({ record, marks }) => ({
		first: record.firstSeen,
		last: record.lastSeen,
		...(record.validUntil === undefined ? {} : { until: record.validUntil }),
		from: record.sources.map(numberOf),
		marks: packMarks(marks),
	}));
	return { sources: [...sources.keys()], cohorts: packed };
}
