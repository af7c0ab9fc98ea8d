import { get, isEqual } from 'lodash';
import type { IExecuteFunctions } from 'n8n-workflow';

import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { isJsonObject } from '../../../zscaler/contract/json/json';
import { shownValue } from '../../../zscaler/contract/text/shownValue';
import { toNodeError } from '../toNodeError';

/** Reads a setting that holds for all items of a run, by its path: 'options.maxWait'. */
type RunParameter = (path: string, usual?: unknown) => unknown;

/** The settings of a run: what an expression gives of one must be the same for every item. */
export function runParameterOf(
	context: IExecuteFunctions,
	labelOf: (path: string) => string | undefined,
): RunParameter {
	const node = context.getNode();
	/** Of a collection the field that differs. */
	const labelAt = (path: string, first: unknown, own: unknown): string => {
		const label = labelOf(path) ?? path;
		if (!isJsonObject(first) || !isJsonObject(own)) return label;
		const inner = Object.keys(own).find((name) => !isEqual(own[name], first[name]));
		const innerLabel = inner && labelOf(`${path}.${inner}`);
		return innerLabel ? `${label} > ${innerLabel}` : label;
	};
	return (path, usual) => {
		const raw: unknown = get(node.parameters, path);
		if (raw === undefined) return usual;
		const at = (item: number): unknown => context.getNodeParameter(path, item);
		const first = at(0);
		if (!holdsExpression(raw)) return first;
		for (let item = 1; item < context.getInputData().length; item++) {
			const own = readAt(context, item, () => at(item));
			if (isEqual(own, first)) continue;
			throw toNodeError(node, differing(labelAt(path, first, own), first, own, item), {
				itemIndex: item,
			});
		}
		return first;
	};
}

function readAt(context: IExecuteFunctions, itemIndex: number, read: () => unknown): unknown {
	try {
		return read();
	} catch (error) {
		throw toNodeError(context.getNode(), error, { itemIndex });
	}
}

function differing(label: string, first: unknown, own: unknown, item: number): ZscalerError {
	const values = isPlain(first) && isPlain(own) ? `: ${shown(first)} and ${shown(own)}` : '';
	return new ZscalerError(
		`${label} holds for all items of a run, but its expression gives different values for items 0 and ${item}${values}.`,
		{
			kind: 'invalid',
			advice:
				'Nothing was done. Give one value for all items, or split the items by it before this ' +
				'node, for example with an If node, or with Loop Over Items and a Batch Size of 1.',
		},
	);
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

const shown = (value: unknown): string =>
	typeof value === 'string' ? `'${shownValue(value)}'` : String(value);

const isExpression = (raw: unknown): boolean => typeof raw === 'string' && raw.startsWith('=');

/** At any depth. */
const holdsExpression = (raw: unknown): boolean =>
	isExpression(raw) ||
	(typeof raw === 'object' && raw !== null && Object.values(raw).some(holdsExpression));
