import { ZscalerLogsTrigger } from '../../../nodes/ZscalerLogsTrigger/ZscalerLogsTrigger.node';
import { wrongPlaces } from '../everyOperation/wrongInTriggers';
import { useTriggers } from './useTrigger';

const { open, calls } = useTriggers();
const SECRET = 'correct horse battery staple';
const auth = { 'X-NSS-Secret': SECRET, 'content-type': 'application/json' };
const nodeType = new ZscalerLogsTrigger();
const isManual = (name: string): boolean => name.includes('manual');
const places = [
	...wrongPlaces(nodeType, { feeds: 'manual' }),
	...wrongPlaces(nodeType, { feeds: 'automatic' }).filter(({ name }) => name.endsWith('logTypes')),
];

test('there are fields to fill in', () => {
	expect(places.map(({ label }) => label)).toEqual(
		expect.arrayContaining(['Output', 'Log Types', 'Users', 'Allowed Networks', 'Size Limit']),
	);
});

test.each(places.map((place) => [place.name, place] as const))(
	'%s: what it is not for is refused by its name when the workflow is published',
	async (name, { label, form, wrong }) => {
		const said: string[] = [];
		for (const expression of wrong) {
			const outcome = await open(form(expression), isManual(name) ? SECRET : undefined)
				.activate()
				.then(
					() => 'was taken',
					(error: unknown) => String(error),
				);
			if (!/^Node(?:Api|Operation)Error: /.test(outcome) || !outcome.includes(`${label} takes `)) {
				said.push(`${expression} ${outcome}`);
			}
		}
		expect(said).toEqual([]);
		expect(calls()).toEqual([]);
	},
);

test.each(places.filter(({ name }) => isManual(name)).map((place) => [place.name, place] as const))(
	'%s: no post is taken while it is wrong',
	async (_name, { form, wrong }) => {
		const trigger = open(form(wrong[0] ?? ''), SECRET);
		const { status } = await trigger.post(
			'{"sourcetype":"zscalernss-web","event":{"a":"b"}}',
			auth,
		);
		expect([status, trigger.executions]).toEqual([500, []]);
	},
);

test('switches are what they say, and lists are taken where several may stand', async () => {
	const trigger = open(
		{
			feeds: 'manual',
			settings: {
				includeFaults: "={{ 'false' }}",
				dropResent: "={{ 'FALSE' }}",
				sizeLimit: "={{ '16' }}",
				allowedNetworks: "={{ ['127.0.0.0/8', '::1/128'] }}",
			},
			filters: { users: "={{ ['Doe, John', 'x'] }}" },
		},
		SECRET,
	);
	await trigger.activate();
	const post = [{ user: 'Doe, John', recordid: '1' }, { user: 'Doe' }]
		.map((event) => JSON.stringify({ sourcetype: 'zscalernss-web', event }))
		.join('\n');
	expect((await trigger.post(`${post}\nnothing\n`, auth)).answer).toMatchObject({
		taken: 1,
		filtered: 1,
	});
	expect((await trigger.post(`${post}\nnothing\n`, auth)).answer).toMatchObject({
		taken: 1,
		resent: 0,
	});
	expect(trigger.items().map(({ user, logType }) => [user, logType])).toEqual([
		['Doe, John', 'web'],
		['Doe, John', 'web'],
	]);
});

test('a post of hostile JSON is read exactly, or told as a fault', async () => {
	const trigger = open({ feeds: 'manual', settings: { includeFaults: true } }, SECRET);
	const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
	const long =
		'{"sourcetype":"zscalernss-web","event":{"recordid":7220193847561029384756,"__proto__":{"user":"x"}}}';
	const { status } = await trigger.post(`${long}\n${deep}\n`, auth);
	expect(status).toBe(200);
	const [record, fault] = trigger.items();
	expect(record).toMatchObject({ logType: 'web', recordid: '7220193847561029384756' });
	expect(record?.user).toBeUndefined();
	expect(fault).toMatchObject({ logType: 'fault' });
});
