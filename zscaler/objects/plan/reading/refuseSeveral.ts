import { isTime } from '../../../contract/json/time';
import { RefusedCell } from './reading';

/** Refuses what is no single value where one is wanted: as a text it would be one that nobody wrote. */
export function refuseSeveral(value: unknown): void {
	if (Array.isArray(value)) throw new RefusedCell('is a list, and one value is wanted');
	if (typeof value === 'object' && value !== null && !isTime(value)) {
		throw new RefusedCell('is an object, and a plain value is wanted');
	}
}

/** An expression may give an entry of any kind. */
export function refuseNoEntry(value: unknown): void {
	if (value === null || value === undefined)
		throw new RefusedCell('holds an entry without a value');
	if (Array.isArray(value)) throw new RefusedCell('holds a list within the list');
	if (typeof value === 'object' && !isTime(value)) {
		throw new RefusedCell('holds an object where a plain value is wanted');
	}
}
