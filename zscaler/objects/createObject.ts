import type { JsonObject } from '../contract/json/json';
import type { Permission } from './plan/completeObject';
import { adviseExisting } from './adviseExisting';
import { changeObject, type ChangeOutcome } from './changeObject';
import type { Listing } from './runContext';

/** Creates an object. One that is there already is refused, with a word on how to go on. */
export const createObject = (
	listing: Listing,
	wanted: JsonObject,
	permission: Permission,
): Promise<ChangeOutcome> =>
	changeObject(listing, undefined, wanted, permission).catch((error: unknown) => {
		throw adviseExisting(error, WAY_ON);
	});

const WAY_ON =
	'It is there already, perhaps since an earlier run, of which nothing is lost. Use the operation ' +
	'Create or Update: it finds what is there, and changes only what differs.';
