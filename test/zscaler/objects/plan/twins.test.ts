import { findResource, resources } from '../../../../zscaler/catalogue';
import type { Field, Resource } from '../../../../zscaler/catalogue/grammar';
import { ZscalerError } from '../../../../zscaler/contract/zscalerError';
import type { Json, JsonObject } from '../../../../zscaler/contract/json/json';
import { dropStale } from '../../../../zscaler/objects/plan/dropStale';
import { planChange } from '../../../../zscaler/objects/plan/planChange';

const segment = findResource('zpaApplicationSegment');
const dlp = findResource('ziaDlpWebRule');
function after(row: Resource, present: JsonObject, wanted: JsonObject): JsonObject {
	const change = planChange(row, present, wanted);
	if (change.kind !== 'update') throw new Error(change.kind);
	return change.after;
}

test('ports that are set anew leave no others behind, and the next row sends them alone', () => {
	const present = {
		id: '1',
		name: 'App',
		tcpPortRange: [{ from: '80', to: '80' }],
		tcpPortRanges: ['80', '80'],
	};
	const now = after(segment, present, { tcpPortRanges: ['22', '22'] });
	expect(now).toEqual({ id: '1', name: 'App', tcpPortRanges: ['22', '22'] });
	expect(after(segment, now, { name: 'Other' })).toEqual({ ...now, name: 'Other' });
});

test('pairs of ports are compared as pairs', () => {
	const present = { id: '1', tcpPortRanges: ['80', '80', '90', '90'] };
	expect(planChange(segment, present, { tcpPortRanges: ['80', '90'] }).kind).toBe('update');
	expect(planChange(segment, present, { tcpPortRanges: ['90', '90', '80', '80'] }).kind).toBe(
		'unchanged',
	);
});

test('a new id stands beside no old name', () => {
	const present = { id: '1', segmentGroupId: '5', segmentGroupName: 'Old' };
	expect(after(segment, present, { segmentGroupId: '6' })).toEqual({
		id: '1',
		segmentGroupId: '6',
	});
	expect(planChange(segment, present, { segmentGroupId: '5' }).kind).toBe('unchanged');
});

describe('file types and their categories', () => {
	const both = {
		id: 7,
		name: 'DLP',
		order: 1,
		fileTypes: ['FTCATEGORY_ZIP'],
		fileTypeCategories: [{ id: 3, name: 'Archives' }],
	};

	test('the one that is not set anew is left out', () => {
		expect(planChange(dlp, both, { fileTypes: ['FTCATEGORY_RAR'] })).toMatchObject({
			body: { id: 7, name: 'DLP', order: 1, fileTypes: ['FTCATEGORY_RAR'] },
		});
		const change = planChange(dlp, both, { fileTypes: ['FTCATEGORY_RAR'] });
		expect(change.kind === 'update' && change.body).not.toHaveProperty('fileTypeCategories');
	});

	test('where neither is, the categories are sent alone, as Zscaler takes them', () => {
		const change = planChange(dlp, both, { name: 'Other' });
		expect(change.kind === 'update' && change.body).toEqual({
			id: 7,
			name: 'Other',
			order: 1,
			fileTypeCategories: both.fileTypeCategories,
		});
	});

	test('two that differ are refused, of which one is as it was is not', () => {
		const wanted = { fileTypes: ['FTCATEGORY_RAR'], fileTypeCategories: [{ id: 4 }] };
		expect(() => planChange(dlp, both, wanted)).toThrow(ZscalerError);
		expect(() => planChange(dlp, undefined, wanted)).toThrow(/say the same in two forms/);
		const asBefore = { ...wanted, fileTypeCategories: [{ id: 3 }] };
		expect(planChange(dlp, both, asBefore)).toMatchObject({ changed: ['fileTypes'] });
		expect(planChange(dlp, both, { ...both }).kind).toBe('unchanged');
	});
});

test('two forms that say the same, as Get Many shows them, make one in a new object', () => {
	const shown = {
		name: 'App',
		tcpPortRange: [{ from: '80', to: '90' }],
		tcpPortRanges: ['80', '90'],
	};
	expect(planChange(segment, undefined, shown)).toEqual({
		kind: 'create',
		body: { name: 'App', tcpPortRange: [{ from: '80', to: '90' }] },
	});
});

/** Names that look alike and say different things; terraform-provider-zia and -zpa, 2026-08. */
const different = new Set([
	'instanceIdentifier instanceIdentifierName',
	'applicationName application',
	'version versions',
	'objectType objectType2',
	'extDomain extDomainName',
	'action actionId',
	'groupIds groupId',
	'userPortalId userPortals',
	'defaultRuleName defaultRule',
	'parentDictionary parentDictionaryId',
	'urlCategories urlCategories2',
	'objectType objectType1',
	'objectType1 objectType2',
	'zpnSubModuleUpgradeList zpnSubModuleUpgrade',
]);

/** What two names have in common that say the same in two forms. */
const stemOf = (name: string): string =>
	name
		.toLowerCase()
		.replace(/(ids?|names?|list|ranges?|\d)$/, '')
		.replace(/(ies|s|y)$/, '');

const pairsIn = (fields: readonly Field[]): (readonly [Field, Field])[] =>
	fields.flatMap((one, place) => [
		...fields
			.slice(place + 1)
			.filter(({ name }) => stemOf(one.name).length > 2 && stemOf(name) === stemOf(one.name))
			.map((other) => [one, other] as const),
		...(one.kind === 'nested' ? pairsIn(one.fields ?? []) : []),
	]);

/** A value as the field has it, told apart by its number. */
function sampleOf(field: Field, id: number): Json {
	const one: Json =
		field.kind === 'nested' || (field.kind === 'ref' && field.as === 'object') ? { id } : id;
	return ('many' in field && field.many) || field.kind === 'list' ? [one] : one;
}

const leavesOut = (one: Field, other: Field): boolean =>
	!(
		other.name in
		dropStale(
			[one, other],
			{ [one.name]: sampleOf(one, 1), [other.name]: sampleOf(other, 1) },
			{ [one.name]: sampleOf(one, 2) },
		)
	);

const written = resources.filter(({ operations }) =>
	operations.some(({ verb }) => verb === 'update'),
);

test.each(written.map((row) => [row.id, row] as const))(
	'%s: of two forms of one thing the stale one is left out',
	(_id, { fields }) => {
		const both = pairsIn(fields)
			.filter(([one, other]) => !different.has(`${one.name} ${other.name}`))
			.filter(([one, other]) => !leavesOut(one, other) && !leavesOut(other, one))
			.map(([one, other]) => `${one.name} ${other.name}`);
		expect(both).toEqual([]);
		for (const { name, twin } of fields.filter((field) => field.twin !== undefined)) {
			expect(fields.find((field) => field.name === twin)?.twin).toBe(name);
		}
	},
);

test('what shows the object that was there in another form is not stale', () => {
	const console = findResource('zpaPrivilegedConsole');
	const present = { id: '1', name: 'A', praApplication: { id: '7', name: 'Desktop' } };
	const same = planChange(console, present, { praApplicationId: '7' });
	expect(same).toMatchObject({ body: { praApplication: { id: '7' }, praApplicationId: '7' } });
	const other = planChange(console, present, { praApplicationId: '8' });
	expect(other.kind === 'update' && 'praApplication' in other.body).toBe(false);
});
