import { type INodeProperties, isINodeProperties } from 'n8n-workflow';

import { isJsonObject } from '../../../zscaler/contract/json/json';
import { refusal } from './refusal';

/**
 * Refuses an expression that gives nothing at all: what a person leaves empty is no wish, what was to be
 * narrowed by an expression must not become everything.
 */
export function refuseBlank(field: INodeProperties, written: unknown, given: unknown): void {
	if (field.type === 'collection' && isJsonObject(written) && isJsonObject(given)) {
		for (const option of (field.options ?? []).filter(isINodeProperties)) {
			refuseBlank(option, written[option.name], given[option.name]);
		}
		return;
	}
	if (isExpression(written) && isBlank(given)) throw refusal(field.displayName, 'a value', given);
}

const isExpression = (written: unknown): boolean =>
	typeof written === 'string' && written.startsWith('=');

const isBlank = (given: unknown): boolean =>
	given === null ||
	given === undefined ||
	(typeof given === 'string' && given.trim() === '') ||
	(Array.isArray(given) && given.length === 0);
