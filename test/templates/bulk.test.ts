import { runTemplate } from '../harness/engine/runTemplate';
import { useTenant } from '../harness/engine/useTenant';

const { tenant, credentials, objects, calls } = useTenant();
const category = { configuredName: 'List', superCategory: 'USER_DEFINED', urls: 'a.example.net' };
const rule = { name: 'Rule', action: 'BLOCK', urlCategories: 'List', protocols: 'HTTPS_RULE' };

const sheet = (rows: unknown) => ({ mode: 'raw', jsonOutput: JSON.stringify(rows) });
const run = (categories: unknown, rules: unknown) =>
	runTemplate({
		...{ file: 'bulk-policy-update.json', start: 'Run', credentials: credentials() },
		edit: { 'Category Sheet': sheet(categories), 'Rule Sheet': sheet(rules) },
	});

const has = () => ({
	category: objects('zia/urlCategories').some(({ configuredName }) => configuredName === 'List'),
	rule: objects('zia/urlFilteringRules').some(({ name }) => name === 'Rule'),
	waits: tenant().state().pending.length > 0,
});
const activations = () => calls().filter((call) => call === 'POST zia/status/activate').length;

test.each([
	['rows as the sample has them', { rows: [category] }, { rows: [rule] }],
	['rows as items, as sheets give them', category, rule],
])(
	'%s: categories first, then the rules that use them, activated once',
	async (_what, one, two) => {
		const { error } = await run(one, two);
		expect(error).toBeUndefined();
		expect(has()).toEqual({ category: true, rule: true, waits: false });
		expect(activations()).toBe(1);
		await run(one, two);
		expect(calls().filter((call) => /^(POST|PUT)/.test(call))).toEqual([]);
	},
);

test('an empty rule sheet: the category is activated all the same', async () => {
	const { error } = await run({ rows: [category] }, { rows: [] });
	expect(error).toBeUndefined();
	expect(has()).toEqual({ category: true, rule: false, waits: false });
});

test('an empty category sheet does not skip the rules', async () => {
	const { error } = await run({ rows: [] }, { rows: [{ ...rule, urlCategories: 'GAMBLING' }] });
	expect(error).toBeUndefined();
	expect(has()).toEqual({ category: false, rule: true, waits: false });
});

test('an error in the rule sheet stops before activation; the next run activates both', async () => {
	const { error } = await run({ rows: [category] }, { rows: [{ ...rule, action: 'Blok' }] });
	expect(error?.message).toContain('Blok');
	expect(has()).toEqual({ category: true, rule: false, waits: true });
	await run({ rows: [category] }, { rows: [rule] });
	expect(has()).toEqual({ category: true, rule: true, waits: false });
});
