import { isNil, upperFirst } from 'lodash';

import type { Operation, Resource } from '../../catalogue/grammar';
import type { Query } from '../../contract/ports';
import type { Answer } from '../../contract/answer';
import type { ApiRequest } from '../../contract/apiRequest';
import { ZscalerError } from '../../contract/zscalerError';
import { holdsRounded } from '../../contract/json/rounded';
import { faultInBody } from '../../contract/json/unsendable';
import { isJsonObject } from '../../contract/json/json';
import { shownValue } from '../../contract/text/shownValue';
import { fieldLabels } from '../../tenant/credential';
import { isGraphWrite } from '../../contract/isGraphWrite';
import { faultInPath, faultInQuery, fillPath } from './fillPath';
import { labelOf } from './labelOf';
import { KEEP_AS_TEXT } from './reading/refuseRounded';

export interface OperationInput {
	/** Path placeholders: the id, parents. The customer id comes from the tenant. */
	readonly params?: Readonly<Record<string, unknown>>;
	readonly query?: Query;
	readonly body?: unknown;
}

/** Throws `invalid` where a placeholder of the path has no value. */
export function buildRequest(
	resource: Resource,
	operation: Operation,
	{ params = {}, query = {}, body }: OperationInput = {},
	customerId?: string,
): ApiRequest {
	const { product } = resource;
	const { method, path, answer, expects, changes } = operation;
	const writes = operation.writes || isGraphWrite(body);
	const values: OperationInput['params'] = { customerId, ...params };
	if (holdsRounded([params, query, body])) throw rounded(resource, operation);
	const fault = faultInBody(body);
	if (fault !== undefined) throw unsendable(resource, operation, fault);
	return {
		product,
		method,
		path: fillPath(path, (name) => {
			const given = values[name];
			if (isBlank(given)) return missing(resource, operation, name);
			const fault = faultInPath(given);
			return String(
				checked(callOf(resource, operation), upperFirst(nameOf(resource, name)), given, fault),
			);
		}),
		endpoint: path,
		query: checkedQuery(resource, operation, query),
		...bodyOf(resource, operation, body, customerId),
		...encodings[answer],
		answer,
		expects,
		changes,
		writes,
		repeatable: isRepeatable(operation, writes),
		label: operation.sentence,
		resource: resource.id,
	};
}

function bodyOf(
	resource: Resource,
	operation: Operation,
	body: unknown,
	customerId?: string,
): Pick<ApiRequest, 'body'> {
	if (operation.body.kind === 'none') return {};
	if (operation.body.kind !== 'graphql') return { body };
	const variables = isJsonObject(body) ? body : {};
	const customer = customerId ?? missing(resource, operation, 'customerId');
	return {
		body: { query: operation.body.query, variables: { customerId: customer, ...variables } },
	};
}

const encodings: Readonly<Record<Answer, Pick<ApiRequest, 'as'>>> = {
	items: {},
	item: {},
	value: {},
	nothing: {},
	text: { as: 'text' },
	file: { as: 'binary' },
};

/**
 * PUT replaces, adds what may be there already or takes away what may be gone: twice is once.
 * PATCH and POST may count, append or create.
 */
const isRepeatable = ({ method, twiceIsOnce }: Operation, writes: boolean): boolean =>
	!writes || twiceIsOnce === true || method === 'PUT' || method === 'DELETE';

const isBlank = (value: unknown): boolean =>
	isNil(value) || (typeof value === 'string' && value.trim() === '');

function checkedQuery(resource: Resource, operation: Operation, query: Query): Query {
	const given = Object.entries({ ...operation.fixedQuery, ...query });
	for (const [name, value] of given) {
		const field = operation.query.find((each) => each.name === name);
		const label = field === undefined ? name : labelOf(field);
		checked(callOf(resource, operation), label, value, faultInQuery(value));
	}
	return Object.fromEntries(given.filter(([, value]) => !isNil(value)));
}

/** The value itself; throws `invalid`, with the name that the form has for it, where there is a fault. */
function checked<T>(
	call: ReturnType<typeof callOf>,
	name: string,
	value: T,
	fault: string | undefined,
): T {
	if (fault === undefined) return value;
	throw new ZscalerError(`${name}: '${shownValue(value)}' ${fault}.`, {
		kind: 'invalid',
		...call,
		advice: 'Correct the value, or choose the object from the list.',
	});
}

const rounded = (resource: Resource, operation: Operation): ZscalerError =>
	new ZscalerError(`A number among the values ${KEEP_AS_TEXT}.`, {
		kind: 'invalid',
		...callOf(resource, operation),
	});

const unsendable = (resource: Resource, operation: Operation, fault: string): ZscalerError =>
	new ZscalerError(`What is to be sent ${fault}.`, {
		kind: 'invalid',
		...callOf(resource, operation),
		advice: 'Look at what the expressions of this node give.',
	});

function missing(resource: Resource, operation: Operation, name: string): never {
	const { message, advice } =
		name === 'customerId'
			? {
					message: `${fieldLabels.customerId} is missing`,
					advice:
						`Enter it in the Zscaler credential, field ${fieldLabels.customerId}. The ZPA Admin ` +
						'Portal shows it under Configuration & Control > Public API > API Keys.',
				}
			: {
					message: `${upperFirst(nameOf(resource, name))} is missing`,
					advice:
						name === 'id' || resource.parents.some((field) => field.name === name)
							? 'Give the object it is about, for instance by choosing it from the list.'
							: 'Fill it in and run again.',
				};
	throw new ZscalerError(message, {
		kind: 'invalid',
		...callOf(resource, operation),
		method: operation.method,
		path: operation.path,
		advice,
	});
}

const callOf = ({ product, id }: Resource, { sentence }: Operation) => ({
	product,
	call: sentence,
	resource: id,
});

/** What the form calls the placeholder. */
function nameOf({ noun, parents }: Resource, name: string): string {
	const parent = parents.find((field) => field.name === name);
	if (parent !== undefined) return labelOf(parent);
	if (name === 'customerId') return fieldLabels.customerId;
	return name === 'id' ? `the ID of the ${noun}` : name;
}
