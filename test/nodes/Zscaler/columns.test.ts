import { byHand, byName, fromColumns, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects } = useTenant();
const RULE = 'ziaUrlFilteringRule';
const good = { name: 'N', action: 'BLOCK', urlCategories: 'GAMBLING' };
const make = (resource: string, row: Row, operation = 'create', options: Row = {}) =>
	run(
		{ resource, operation, ...fromColumns(), activateWhenDone: false, options },
		{ items: [row] },
	);
const writes = () => calls().filter((call) => !call.startsWith('GET'));
const made = () => objects('zia/urlFilteringRules').find(({ name }) => name === 'N');

test.each(['create', 'upsert'])(
	'%s takes the headers that the form shows, in any wording',
	async (verb) => {
		const { error, items } = await make(
			RULE,
			{
				Name: 'N',
				' action ': 'Block',
				'URL Categories': 'Gambling',
				Departments: 'Finance',
				'LOCATION GROUPS': '',
				source_ip_groups: '',
			},
			verb,
		);
		expect(error).toBeUndefined();
		expect(items[0]?.json).not.toHaveProperty('warnings');
		expect(made()).toMatchObject({
			action: 'BLOCK',
			urlCategories: ['GAMBLING'],
			departments: [expect.objectContaining({ id: expect.any(Number) })],
		});
	},
);

test.each([
	[RULE, { ...good, urlCategory: 'GAMBLING' }, "'URL Categories'"],
	[RULE, { name: 'N', action: 'BLOCK', 'URL Categorys': 'GAMBLING' }, "'URL Categories'"],
	[RULE, { ...good, Departmens: 'Finance' }, "'Departments'"],
	[RULE, { ...good, acton: 'ALLOW' }, "'Action'"],
	[
		'ziaFirewallFilteringRule',
		{ name: 'N', action: 'ALLOW', destIPs: '192.0.2.1' },
		"'Destination Addresses' (destAddresses)",
	],
])('%s: a column that resembles a field stops every verb before a write', async (id, row, told) => {
	for (const verb of ['create', 'upsert', 'update']) {
		const { error } = await run(
			{ resource: id, operation: verb, object: byName('Caution on Gambling'), ...fromColumns() },
			{ items: [row] },
		);
		expect(error?.message).toContain(`is no field, and resembles ${told}`);
		expect(error?.description).toContain('Columns to Ignore');
	}
	expect(calls()).toEqual([]);
});

test('a mistake in the last of many rows stops the first as well', async () => {
	const { error } = await run(
		{ resource: RULE, operation: 'create', ...fromColumns() },
		{ items: [good, { ...good, name: 'M' }, { name: 'O', action: 'BLOCK', urlCategory: 'X' }] },
	);
	expect(error?.description).toContain('Nothing was changed: 1 of 3 items would fail.');
	expect(writes()).toEqual([]);
});

test('what is no field is told in each item, and once in a hint', async () => {
	const rows = ['N', 'M', 'O'].map((name) => ({ ...good, name, Ticket: 'CHG-1', notes: '' }));
	const { items, hints } = await run(
		{ resource: RULE, operation: 'create', ...fromColumns() },
		{ items: rows },
	);
	const told = "Not used, as no field of this object: 'Ticket'";
	const asHtml = told.replaceAll("'", '&#39;');
	for (const { json } of items) expect(json.warnings).toEqual([told]);
	expect(hints.map(({ message }) => message)).toEqual([`${asHtml} (3 items)`]);
});

test('an item without a warning has no word of it, and a clean run no hint', async () => {
	const { items, hints } = await make(RULE, { ...good, row_number: 2 });
	expect(items[0]?.json).not.toHaveProperty('warnings');
	expect(hints).toEqual([]);
});

test.each(['Ticket', 'ticket, Requested By', '"Ticket"\nx'])(
	'Columns to Ignore: %j passes over them without a word',
	async (ignoredColumns) => {
		const { items, hints, error } = await make(RULE, { ...good, Ticket: 'CHG-1' }, 'create', {
			ignoredColumns,
		});
		expect(error).toBeUndefined();
		expect(items[0]?.json).not.toHaveProperty('warnings');
		expect(hints).toEqual([]);
	},
);

test('Columns to Ignore lets a column stay that resembles a field', async () => {
	const { error } = await make(RULE, { ...good, urlCategory: 'NEWS' }, 'create', {
		ignoredColumns: 'urlCategory',
	});
	expect(error).toBeUndefined();
	expect(made()).toMatchObject({ urlCategories: ['GAMBLING'] });
});

test('with Ignore Unknown Columns off, any column that is no field is an error', async () => {
	const { error } = await make(RULE, { ...good, Ticket: 'CHG-1' }, 'create', {
		ignoreUnknown: false,
	});
	expect(error?.message).toContain("'Ticket' is no field of this object");
	expect(calls()).toEqual([]);
});

test('columns that only Zscaler sets are told, where they say something else', async () => {
	const { items } = await make(RULE, { ...good, predefined: true, 'Default Rule': 'yes' });
	expect(items[0]?.json.warnings).toEqual([
		'Not used, as only Zscaler sets it: Predefined, Default Rule',
	]);
	expect(made()).toMatchObject({ predefined: false });
	const again = await make(RULE, { ...good, predefined: false }, 'upsert');
	expect(again.items[0]?.json).toMatchObject({ outcome: 'unchanged' });
	expect(again.items[0]?.json).not.toHaveProperty('warnings');
});

test('a value that is over a limit, or a constant that is not known, is sent and told', async () => {
	const { items, error } = await make('ziaRuleLabel', {
		name: 'N',
		description: 'x'.repeat(10_241),
	});
	expect(error).toBeUndefined();
	expect(items[0]?.json.warnings).toEqual([
		expect.stringMatching(/^Sent as it is: .* is longer than 10,240 characters \(10,241\)/),
	]);
});

test('what is mapped by hand is told alike', async () => {
	const { items, hints } = await run({
		resource: RULE,
		operation: 'create',
		...byHand({ ...good, timeQuota: '', predefined: true }),
	});
	expect(items[0]?.json.warnings).toEqual(['Not used, as only Zscaler sets it: Predefined']);
	expect(hints).toHaveLength(1);
});

test.each([
	['Paris, FR', ['Paris, FR']],
	['Paris, FR, Berlin', ['Paris, FR', 'Berlin']],
	['Berlin\nParis, FR', ['Berlin', 'Paris, FR']],
	['"Paris, FR"; Berlin', ['Paris, FR', 'Berlin']],
	[
		['Paris, FR', 'Berlin'],
		['Paris, FR', 'Berlin'],
	],
])('a location with a comma in its name is found by its cell: %j', async (locations, meant) => {
	await make('ziaLocation', { name: 'Paris, FR', ipAddresses: '203.0.113.9' });
	const { error } = await make(RULE, { ...good, locations });
	expect(error).toBeUndefined();
	const idOf = (wanted: string) => objects('zia/locations').find(({ name }) => name === wanted)?.id;
	expect(made()).toMatchObject({ locations: meant.map((name) => ({ id: idOf(name) })) });
});
