import { byHand, fromColumns, type Row, useTenant } from '../../harness/engine/useTenant';

const { run, calls, objects, tenant } = useTenant();

const upsertRules = (...items: Row[]) =>
	run({ resource: 'ziaUrlFilteringRule', operation: 'upsert', ...fromColumns() }, { items });
const rule = (name: string) =>
	objects('zia/urlFilteringRules').find((each) => each.name === name) ?? {};
const target = { name: 'Allow Partner Sites' };
const reading = () => calls().filter((call) => call.startsWith('GET'));

beforeEach(() => {
	tenant().seed('zia/locations', [
		{ id: 901, name: 'Paris, FR' },
		{ id: 902, name: 'Berlin, DE' },
		{ id: 903, name: 'Lyon' },
	]);
	tenant().seed('zia/users', [{ id: 801, name: 'Jo Doe', email: 'jo@acme.example' }]);
});

test.each<[string, unknown, number[]]>([
	['a name that holds a comma', 'Paris, FR', [901]],
	['two that do, with commas', 'Paris, FR, Berlin, DE', [901, 902]],
	['one a line', 'Paris, FR\nLyon', [901, 903]],
	['a JSON list', '["Paris, FR", "Lyon"]', [901, 903]],
	['other capitals and stray blanks', ' lyon ,  PARIS,  fr', [903, 901]],
	['an id', '903', [903]],
	['an object with the id', [{ id: 903 }], [903]],
	['an object with both', [{ id: 903, name: 'Lyon' }], [903]],
	['an object of another tenant', [{ id: 5, name: 'Lyon' }], [903]],
	['an object of another tenant whose id is of another here', [{ id: 901, name: 'Lyon' }], [903]],
	['the same twice', 'Lyon, lyon', [903]],
])('%s', async (_what, locations, ids) => {
	const { error } = await upsertRules({ ...target, locations });
	expect(error).toBeUndefined();
	expect(rule(target.name).locations).toEqual(ids.map((id) => ({ id })));
});

test.each<[string, unknown, RegExp]>([
	[
		'a name that is misspelt',
		'Lyom',
		/Locations names a location that does not exist: 'Lyom'.*Did you mean 'Lyon'/,
	],
	['one among others', 'Paris, FR, Atlantis', /does not exist: 'Atlantis'/],
	[
		'an id that has another name here',
		[{ id: 903, name: 'Nice' }],
		/'Nice' with the ID 903. Here that ID is 'Lyon'/,
	],
	['an id and a name that nobody knows', [{ id: 5, name: 'Nice' }], /does not exist: 'Nice'/],
	[
		'an id that is no longer exact',
		[2 ** 53 + 2],
		/more digits than a number keeps|too many digits/,
	],
])('%s is refused before anything is changed', async (_what, locations, message) => {
	const { error } = await upsertRules({ ...target, locations });
	expect(error?.message).toMatch(message);
	expect(calls().filter((call) => !call.startsWith('GET'))).toEqual([]);
});

test('what can be read in two ways is not guessed', async () => {
	tenant().seed('zia/locations', [
		{ id: 904, name: 'Paris' },
		{ id: 905, name: 'FR' },
	]);
	const { error } = await upsertRules({ ...target, locations: 'Paris, FR, Lyon' });
	expect(error?.message).toContain('can be read in more than one way');
	expect(error?.description).toMatch(/one name a line, or a JSON list/);
});

test('a user is known by name and by e-mail address', async () => {
	const { error } = await upsertRules(
		{ ...target, users: 'JO@acme.example' },
		{ name: 'Block Threat Feed', users: 'Jo Doe' },
	);
	expect(error).toBeUndefined();
	expect(rule(target.name).users).toEqual([{ id: 801 }]);
	expect(rule('Block Threat Feed').users).toEqual([{ id: 801 }]);
	expect(reading().filter((call) => call.endsWith('/users'))).toHaveLength(1);
});

test.each<[string, string[]]>([
	['gambling', ['GAMBLING']],
	['Adult Themes', ['ADULT_THEMES']],
	['Weapons/Bombs', ['WEAPONS_AND_BOMBS']],
	['Video Streaming, Webmail', ['STREAMING_MEDIA', 'EMAIL_HOST']],
	['partner sites, GAMBLING', ['CUSTOM_01', 'GAMBLING']],
	['ANY', ['ANY']],
	['all', ['ANY']],
])('the category %j, as people see it', async (urlCategories, ids) => {
	tenant().seed('zia/urlCategories', [
		{ id: 'EMAIL_HOST', superCategory: 'INTERNET_COMMUNICATION' },
	]);
	const { error } = await upsertRules({ ...target, urlCategories });
	expect(error).toBeUndefined();
	expect(rule(target.name).urlCategories).toEqual(ids);
});

test.each(['destIpCategories', 'resCategories'])(
	'categories of addresses are named as those of URLs: %s',
	async (field) => {
		const row = {
			name: 'N',
			redirectIp: '192.0.2.9',
			[field]: 'gambling; Partner Sites, ZSPROXY_IPS',
		};
		const { error, items } = await run(
			{ resource: 'ziaNatRule', operation: 'upsert', ...fromColumns() },
			{ items: [row] },
		);
		expect(error).toBeUndefined();
		expect(items[0]?.json[field]).toEqual(['GAMBLING', 'CUSTOM_01', 'ZSPROXY_IPS']);
	},
);

test('a misspelt constant is refused when the list does not hold it', async () => {
	const { error } = await upsertRules({ ...target, urlCategories: 'GAMBLNG' });
	expect(error?.message).toMatch(
		/URL category that does not exist: 'GAMBLNG'.*Did you mean 'GAMBLING'/,
	);
});

test('what an object refers to already may stay, though no list holds it', async () => {
	const id = rule(target.name).id;
	tenant().state();
	const gone = { id: 77, name: 'Joe Gone', deleted: true };
	tenant().seed('zia/urlFilteringRules', [
		{ ...rule(target.name), id: Number(id) + 50, name: 'Old', order: 9, users: [gone] },
	]);
	for (const users of ['Joe Gone', [gone], [{ id: 77 }]]) {
		const { error, items } = await upsertRules({ name: 'Old', users });
		expect(error).toBeUndefined();
		expect(items[0]?.json.outcome).toBe('unchanged');
	}
	const { items } = await run({
		resource: 'ziaUrlFilteringRule',
		operation: 'update',
		object: { __rl: true, mode: 'name', value: 'Old' },
		...byHand({ users: 'Joe Gone' }),
	});
	expect(items[0]?.json.outcome).toBe('unchanged');
});

test('names that stand for a text in the language of the portal', async () => {
	tenant().seed('zia/bandwidthClasses', [
		{ id: 72, name: 'HUGE_FILE', isNameL10nTag: true, type: 'BANDWIDTH_CAT_HUGE_FILE' },
		{ id: 75, name: 'BANDWIDTH_CAT_SOUND', isNameL10nTag: true },
	]);
	const classes = async (bandwidthClasses: unknown) => {
		const { error, items } = await run({
			resource: 'otherObject',
			operation: 'create',
			objectType: 'ziaBandwidthRule',
			bodyJson: {
				name: `R${JSON.stringify(bandwidthClasses)}`,
				protocols: ['ANY_RULE'],
				maxBandwidth: 50,
				bandwidthClasses,
			},
		});
		expect(error).toBeUndefined();
		return items[0]?.json.bandwidthClasses;
	};
	const both = [{ id: 72 }, { id: 75 }].map((each): unknown => expect.objectContaining(each));
	expect(await classes(['BANDWIDTH_CAT_HUGE_FILE', 'Bandwidth Cat Sound'])).toEqual(both);
	expect(await classes(['HUGE_FILE', 'SOUND'])).toEqual(both);
	const tagged = { id: 72, name: 'GROSSE_DATEI', isNameL10nTag: true };
	expect(await classes([tagged, { id: 9, name: 'BANDWIDTH_CAT_SOUND' }])).toEqual(both);
});

test('a negative id is an id', async () => {
	tenant().seed('zia/locations', [{ id: -3, name: 'Road Warrior' }]);
	const { error } = await upsertRules({ ...target, locations: '-3' });
	expect(error).toBeUndefined();
	expect(rule(target.name).locations).toEqual([{ id: -3 }]);
	expect(reading()).not.toContain('GET zia/locations/lite');
});
