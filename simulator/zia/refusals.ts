import type { Answer } from '../call';
import type { Refusals } from '../objects/traits';

export const refuseArgument = (message: string): Answer => ({
	status: 400,
	body: { code: 'INVALID_INPUT_ARGUMENT', message },
});

/** Recorded: zia__TestATPPolicy, zia__TestVZenNodes. */
export const invalidBody: Answer = { status: 400, body: { message: 'Request body is invalid.' } };

export const ziaRefusals: Refusals = {
	notFound: (noun, id) => ({
		status: 404,
		body: { code: 'RESOURCE_NOT_FOUND', message: `${noun} with id ${id} does not exist` },
	}),
	malformed: () => invalidBody,
	/** Recorded: zia__TestProxies. */
	missing: (field) => refuseArgument(`Missing ${field} which is a mandatory field`),
	invalid: () => invalidBody,
	unknownReference: (field, id) => refuseArgument(`Invalid ${field}: ${id} does not exist`),
	duplicate: (field, value) => ({
		status: 409,
		body: { code: 'DUPLICATE_ITEM', message: `An item with the ${field} ${value} already exists` },
	}),
	/** zscaler/terraform-provider-zia, zia/utils.go, 2026-11. */
	inUse: (noun, rules) => ({
		status: 409,
		body: {
			code: 'RESOURCE_IN_USE',
			message: `${noun} is associated with ${rules} rule(s). Deletion of this ${noun} is not allowed.`,
		},
	}),
	fixed: (name) => ({
		status: 403,
		body: {
			code: 'INVALID_OPERATION',
			message: `${name} is predefined. It cannot be moved or deleted.`,
		},
	}),
	outOfOrder: (order, last) =>
		refuseArgument(`Rule order ${order} is not valid. It has to be between 1 and ${last}.`),
};
