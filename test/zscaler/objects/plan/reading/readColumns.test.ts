import fc from 'fast-check';

import { findResource, resources } from '../../../../../zscaler/catalogue';
import { labelOf } from '../../../../../zscaler/objects/plan/labelOf';
import { readColumns } from '../../../../../zscaler/objects/plan/reading/readColumns';
import { someOf } from '../../../../harness/someOf';

function columnsOf(id: string, ...headers: string[]) {
	const { fields, noun } = findResource(id);
	const cells = headers.map((header, index) => [header, `cell ${index}`] as const);
	return readColumns(fields, cells, { noun });
}
const knownIn = (id: string, ...headers: string[]) =>
	[...columnsOf(id, ...headers).known.keys()].map(({ name }) => name);

test.each([
	['URL Categories', 'urlCategories'],
	['url categories', 'urlCategories'],
	['URL_CATEGORIES', 'urlCategories'],
	[' Action ', 'action'],
	['departments:', 'departments'],
])('the header %j means the field %s', (header, name) => {
	expect(knownIn('ziaUrlFilteringRule', header)).toEqual([name]);
});

test('every field of every row is known by its name and by its label', () => {
	const lost = resources.flatMap(({ id, fields }) =>
		fields
			.flatMap((field) => {
				const alike = fields.filter((each) => labelOf(each) === labelOf(field));
				return alike.length > 1
					? [[field, field.name]]
					: [
							[field, field.name],
							[field, labelOf(field)],
						];
			})
			.filter(([field, header]) => {
				const { known } = readColumns(fields, [[header as string, 'x']]);
				return ![...known.keys()].includes(field as never);
			})
			.map(([, header]) => `${id}: ${String(header)}`),
	);
	expect(lost).toEqual([]);
});

test.each([
	['ziaUrlFilteringRule', 'urlCategory', 'urlCategories'],
	['ziaUrlFilteringRule', 'URL Categorys', 'urlCategories'],
	['ziaUrlFilteringRule', 'Department', 'departments'],
	['ziaUrlFilteringRule', 'Acton', 'action'],
	['ziaUrlFilteringRule', 'acitons', 'action'],
	['ziaUrlFilteringRule', 'ordre', 'order'],
	['ziaUrlFilteringRule', 'Enabled', 'state'],
	['ziaUrlFilteringRule', 'Active', 'state'],
	['zpaAccessPolicyRule', 'Enabled', 'disabled'],
	['zpaAccessPolicyRule', 'State', 'disabled'],
	['zpaApplicationSegment', 'Status', 'enabled'],
	['ziaUrlFilteringRule', 'Ordr', 'order'],
	['ziaUrlFilteringRule', 'Category', 'urlCategories'],
	['ziaUrlFilteringRule', 'Device Trust', 'deviceTrustLevels'],
	['ziaUrlFilteringRule', 'User Agents', 'userAgentTypes'],
	['ziaFirewallFilteringRule', 'Destination', 'destAddresses'],
	['ziaFirewallFilteringRule', 'Service', 'nwServices'],
	['ziaDlpWebRule', 'Engines', 'dlpEngines'],
	['zpaAccessPolicyRule', 'Order', 'ruleOrder'],
	['ziaUrlFilteringRule', 'naem', 'name'],
	['ziaUrlFilteringRule', 'Rule Action', 'action'],
	['ziaUrlFilteringRule', 'Rule Name', 'name'],
	['ziaUrlFilteringRule', 'Category (URL)', 'urlCategories'],
	['ziaUrlFilteringRule', 'locationIds', 'locations'],
	['ziaFirewallFilteringRule', 'destIPs', 'destAddresses'],
	['ziaFirewallFilteringRule', 'Destination IP', 'destAddresses'],
	['ziaFirewallFilteringRule', 'Dest Country', 'destCountries'],
	['ziaFirewallFilteringRule', 'src ip', 'srcIps'],
	['zpaSegmentGroup', 'descritpion', 'description'],
])('in %s the header %j is taken for a mistake, near %s', (id, header, name) => {
	const { known, unknown, unclear } = columnsOf(id, header);
	expect([...known, ...unknown]).toEqual([]);
	expect(unclear).toEqual([{ column: header, reason: expect.stringContaining('resembles') }]);
	const field = findResource(id).fields.find((each) => each.name === name);
	expect(unclear[0]?.reason).toContain(field && labelOf(field));
});

const harmless = (
	'notes,ticket,owner,requested by,#,Requestor,Jira,Change Number,remarks,approved,approver,' +
	'team,env,environment,cost center,due date,todo,index,row,site code,reviewed on,business unit,x'
).split(',');

test('columns that people keep for themselves stop no run, in no row that can be written', () => {
	const written = resources.filter(({ operations }) =>
		operations.some(({ verb }) => verb === 'create' || verb === 'update'),
	);
	const stopped = someOf(written, 60).flatMap(({ id }) =>
		columnsOf(id, ...harmless).unclear.map(({ column, reason }) => `${id}: ${column} ${reason}`),
	);
	expect(stopped).toEqual([]);
});

test('two columns of one field are told where they differ, and taken where they agree', () => {
	const { fields } = findResource('ziaRuleLabel');
	const read = (...values: string[]) =>
		readColumns(fields, [
			['name', values[0]],
			['Name', values[1]],
		]);
	expect(read('A', 'A').unclear).toEqual([]);
	expect(read('A', 'B').unclear).toEqual([
		{
			column: 'Name',
			reason: "says something else than the column 'name', which means the same field",
		},
	]);
});

test('what is to be ignored is passed over without a word, and what nodes add to an item', () => {
	const { fields } = findResource('ziaUrlFilteringRule');
	const cells = ['Ticket', 'urlCategory', 'row_number', 'outcome', 'changedFields', 'activated'];
	expect(
		readColumns(
			fields,
			cells.map((cell) => [cell, 1] as const),
			{ ignored: ['ticket', ' URL category'] },
		),
	).toMatchObject({ known: new Map(), unknown: [], unclear: [] });
});

test('a letter more, less or swapped in a long label never passes in silence', () => {
	const { fields } = findResource('ziaFirewallFilteringRule');
	const long = fields.filter((field) => !field.readOnly && labelOf(field).length >= 8);
	fc.assert(
		fc.property(
			fc.constantFrom(...long),
			fc.nat(6),
			fc.constantFrom('more', 'less', 'swap'),
			(field, at, how) => {
				const label = labelOf(field);
				const [a = '', b = ''] = [label[at], label[at + 1]];
				const middle = how === 'more' ? a + 'x' + b : how === 'less' ? b : b + a;
				const header = label.slice(0, at) + middle + label.slice(at + 2);
				const { known, unclear } = readColumns(fields, [[header, 'x']]);
				return known.size + unclear.length === 1;
			},
		),
	);
});
