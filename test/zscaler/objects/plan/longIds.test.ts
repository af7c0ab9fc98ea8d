import { resources } from '../../../../zscaler/catalogue';
import type { Field, Operation, Resource } from '../../../../zscaler/catalogue/grammar';
import { checkedValues, queryOf } from '../../../../nodes/objects/run/readForm';
import { buildRequest } from '../../../../zscaler/objects/plan/buildRequest';
import { someOf } from '../../../harness/someOf';

const ids = ['72058393975587083', '216196257331370181', '9007199254740993001'];
const operations = resources.flatMap((resource) =>
	resource.operations.map((operation) => [resource, operation] as const),
);
const holdsIds = (field: Field): boolean =>
	!field.readOnly &&
	['text', 'number', 'list', 'ref', 'nested'].includes(field.kind) &&
	!('pairs' in field && field.pairs) &&
	!('country' in field && field.country);

const placeholders = ({ path }: Operation): string[] =>
	[...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => (name === 'customerId' ? [] : name));

function bodyFields({ fields }: Resource, { verb, body }: Operation): readonly Field[] {
	if (['create', 'update'].includes(verb)) return fields;
	return body.kind === 'fields' ? body.fields : body.kind === 'array' ? [body.field] : [];
}

/** What a person gives for a field that holds an id. */
const given = ({ kind }: Field, id: unknown): unknown =>
	kind === 'nested' ? (typeof id === 'string' ? `{"id": ${id}}` : { id }) : id;

const allOf = (fields: readonly Field[], id: unknown): Record<string, unknown> =>
	Object.fromEntries(
		fields.filter(holdsIds).map((field) => [field.name, given(field, id)] as const),
	);

const count = (text: string, id: string): number => text.split(id).length - 1;

test.each(ids)('%s as text arrives digit by digit in paths, queries and bodies', (id) => {
	for (const [resource, operation] of operations) {
		const names = placeholders(operation);
		const queried = allOf(operation.query, id);
		const fields = bodyFields(resource, operation);
		const wanted = allOf(fields, id);
		const request = buildRequest(
			resource,
			operation,
			{
				params: Object.fromEntries(names.map((name) => [name, id])),
				query: queryOf(operation.query, queried),
				...(operation.body.kind === 'none' ? {} : { body: checkedValues(fields, wanted) }),
			},
			'1000',
		);
		const found = {
			path: count(request.path, id),
			query: count(JSON.stringify(request.query), `"${id}"`),
			body: count(JSON.stringify(request.body ?? {}), `"${id}"`),
		};
		expect([resource.id, operation.id, found]).toEqual([
			resource.id,
			operation.id,
			{
				path: names.length,
				query: Object.keys(queried).length,
				body: operation.body.kind === 'none' ? 0 : Object.keys(wanted).length,
			},
		]);
	}
});

const told = /give it as text \(in a sheet, format the column as plain text/;

test.each(ids)('%s as a number is refused wherever it is given', (id) => {
	const rounded = Number(id);
	for (const [resource, operation] of someOf(operations, 200)) {
		for (const name of placeholders(operation)) {
			const params = { ...Object.fromEntries(placeholders(operation).map((each) => [each, 'x'])) };
			expect(() =>
				buildRequest(resource, operation, { params: { ...params, [name]: rounded } }, '1000'),
			).toThrow(told);
		}
		for (const field of operation.query.filter(holdsIds)) {
			const value = given(field, rounded);
			expect(() => queryOf(operation.query, { [field.name]: value })).toThrow(told);
		}
		const fields = bodyFields(resource, operation);
		for (const field of fields.filter(holdsIds)) {
			for (const value of [given(field, rounded), [given(field, rounded)]]) {
				expect(() => checkedValues(fields, { [field.name]: value })).toThrow(told);
			}
		}
	}
});
