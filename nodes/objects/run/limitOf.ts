import { readsList } from '../../../zscaler/catalogue/grammar';
import { readLimit } from '../../shared/limit';
import type { Run } from './run';

/** How many objects the item wants of a list; no limit for Return All, and for what is no list. */
export function limitOf({ context, operation }: Run, itemIndex: number): number | undefined {
	return readsList(operation) ? readLimit(context, itemIndex) : undefined;
}
