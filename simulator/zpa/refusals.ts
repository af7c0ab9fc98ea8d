import type { Answer } from '../call';
import type { Refusals } from '../objects/traits';

const refuse = (status: number, id: string, reason: string): Answer => ({
	status,
	body: { id, reason },
});

/** Seen in sergitopereira/zscaler_api_talkers, thread 44 (2023-05). */
const invalidFields = (field: string): Answer =>
	refuse(400, 'invalid.resource.argument', `One or more input fields ${field} are not valid.`);

export const zpaRefusals: Refusals = {
	notFound: (noun, id) => refuse(404, 'resource.not.found', `${noun} ${id} was not found.`),
	malformed: () => refuse(400, 'bad.request', 'The request body is not valid.'),
	missing: invalidFields,
	invalid: invalidFields,
	unknownReference: invalidFields,
	duplicate: (field, value) =>
		refuse(400, 'resource.already.exist', `A resource with the ${field} ${value} already exists.`),
	/** help.zscaler.com/zpa, API errors, 2025-11. */
	inUse: (noun, uses) =>
		refuse(400, 'resource.referenced', `${noun} is used by ${uses} other resource(s).`),
	fixed: (name) => refuse(400, 'restricted.operation', `${name} cannot be moved or deleted.`),
	outOfOrder: (order, last) =>
		refuse(400, 'invalid.rule.order', `Rule order ${order} is not between 1 and ${last}.`),
};

export const wrongCustomer = refuse(
	403,
	'authz.insufficient.access',
	'The access token does not belong to this customer.',
);

/** help.zscaler.com/zpa/configuring-access-policies-using-api, 2025-11. */
export const wrongLength = refuse(400, 'bad.request', 'resource input length is not valid');
export const missingRule = refuse(400, 'missing.rule', 'A rule of the policy set is missing.');
export const defaultRuleMoved = refuse(
	400,
	'default.rule.reorder.notallowed',
	'The default rule has to be last.',
);
