import { readsList } from '../../../zscaler/catalogue/grammar';
import { readNumber } from '../../shared/readText';
import type { Run } from './run';

/** How many objects the item wants of a list; no limit for Return All, and for what is no list. */
export function limitOf({ context, operation }: Run, itemIndex: number): number | undefined {
	if (!readsList(operation)) return undefined;
	return context.getNodeParameter('returnAll', itemIndex, false)
		? undefined
		: readNumber(
				context.getNodeParameter('limit', itemIndex, 50),
				'Limit',
				Number.MAX_SAFE_INTEGER,
			);
}
