import type { JsonObject } from '../../contract/json/json';

/** What a sync calls its categories and groups, and knows them by. */
export interface Managed {
	/** Name of the sync. */
	readonly sync: string;
	/** Name of its first category or group; further ones are numbered. */
	readonly name: string;
}

const OPENING = '[n8n sync: ';

export const markedName = ({ name }: Managed, number: number): string =>
	number === 1 ? name : `${name} ${number}`;

/** Stands in the description, so that the list is found whatever it is called later. */
const markOf = ({ sync }: Managed, number: number): string => `${OPENING}${sync} #${number}]`;

export const descriptionOf = (managed: Managed, number: number): string =>
	`Kept in step with threat feeds by n8n; entries added by hand are removed. ${markOf(managed, number)}`;

export interface Found {
	readonly object: JsonObject;
	readonly marked: boolean;
	/** Name of another sync whose mark it bears. */
	readonly ofSync?: string;
}

/** The object that bears the mark, or else the one that bears the name. */
export function findManaged(
	objects: readonly JsonObject[],
	managed: Managed,
	number: number,
	nameField: string,
): Found | undefined {
	const mark = markOf(managed, number);
	const marked = objects.find(({ description }) => String(description ?? '').includes(mark));
	if (marked !== undefined) return { object: marked, marked: true };
	const name = markedName(managed, number).toLowerCase();
	const named = objects.find((each) => String(each[nameField] ?? '').toLowerCase() === name);
	if (named === undefined) return undefined;
	return { object: named, marked: false, ofSync: syncOf(String(named.description ?? '')) };
}

/** The sync whose mark a description bears. */
function syncOf(description: string): string | undefined {
	const from = description.indexOf(OPENING);
	if (from === -1) return undefined;
	return /^(.+) #\d+\]/.exec(description.slice(from + OPENING.length))?.[1];
}
