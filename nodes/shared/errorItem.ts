import { type INodeExecutionData, NodeApiError, type NodeOperationError } from 'n8n-workflow';

type Failure = NodeApiError | NodeOperationError;

/**
 * An error as what comes out in the place of an item, or of all items together. It has no `error`
 * beside its json: n8n takes the json of such items away, and what to do next with it. By these two
 * keys n8n knows it, and sends it to the error output (n8n-core workflow-execute.js, 2.41.1).
 */
export const errorItem = (
	failure: Failure,
	item: number | readonly number[],
): INodeExecutionData => ({
	json: { error: failure.message, details: detailsOf(failure) },
	pairedItem: typeof item === 'number' ? { item } : item.map((each) => ({ item: each })),
});

/** Where the message itself says what is wrong with the form. */
const USUAL_ADVICE = 'Correct what the message names, and run again.';

/** What to do next, and whereby the error is found again: the item, and the status of the answer. */
function detailsOf(failure: Failure): string {
	const { description, context } = failure;
	const { itemIndex: index } = context;
	const status = failure instanceof NodeApiError ? failure.httpCode : null;
	const place = [
		...(typeof index !== 'number' ? [] : [`Item ${index}`]),
		...(status !== null && /^\d{3}$/.test(status) ? [`HTTP status ${status}`] : []),
	].join(', ');
	const advice = [description, USUAL_ADVICE].find(Boolean);
	return [advice, place && `(${place})`].filter(Boolean).join(' ');
}

export const isErrorItem = ({ json }: INodeExecutionData): boolean =>
	'error' in json && Object.keys(json).every((key) => key === 'error' || key === 'details');
