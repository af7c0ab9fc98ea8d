import { type Simulator, startSimulator } from '../../../simulator';
import { endOf } from '../faults/runCase';
import { askings } from './deeds';
import { someOf } from '../someOf';

let tenant: Simulator;
beforeAll(async () => {
	tenant = await startSimulator();
});
afterAll(() => tenant.close());

/** Who is asked: what is done, and the path of the call that is refused. */
const asked = {
	'the API': ['Get Many', '/zia/api/v1/ruleLabels'],
	'the sign-in': ['Get Many', '/oauth2/v1/token'],
	'a feed': ['A feed', '/feeds/bad.txt'],
	'a TAXII collection': ['A TAXII collection', '/feeds/c/1/*'],
} as const;

const date = (seconds: number): string => new Date(Date.now() + seconds * 1_000).toUTCString();

/** What is told, and how many seconds are waited then: from, to. */
const told: Readonly<Record<string, readonly [value: () => string | undefined, number, number]>> = {
	nothing: [() => undefined, 0, 2],
	'no time': [() => '0', 0, 2],
	'a time that went by': [() => '-5', 0, 2],
	seconds: [() => '7', 7, 9],
	'a date that went by': [() => date(-3_600), 0, 2],
	'a date to come': [() => date(9), 8, 11],
	'a point in time long ago': [() => '1e9', 0, 2],
	'a word': [() => 'soon', 0, 2],
	'no text at all': [() => '', 0, 2],
	'two times': [() => '2, 7', 7, 9],
};

const beyond: Readonly<Record<string, readonly [value: () => string, seconds: number]>> = {
	'an hour': [() => '3600', 3_600],
	'a date tomorrow': [() => date(80_000), 80_000],
	'thirty years': [() => '999999999', 86_400],
};

function strike(path: string, value: string | undefined): void {
	const headers: Record<string, string> = value === undefined ? {} : { 'retry-after': value };
	tenant.setFaults({ path, status: 429, headers, body: {} });
}

const every = Object.keys(asked) as (keyof typeof asked)[];

test.each(
	someOf(
		every.flatMap((whom) => Object.keys(told).map((what) => [whom, what] as const)),
		12,
	),
)('%s wants to be asked again after %s: it is waited for as long', async (whom, what) => {
	const [name, path] = asked[whom];
	const [value, from, to] = told[what]!;
	const task = await askings[name]!.begin(tenant);
	strike(path, value());
	const began = Date.now();
	const { error } = await endOf(tenant, task);
	const seconds = (Date.now() - began) / 1_000;
	expect(error).toBeUndefined();
	expect(seconds).toBeGreaterThanOrEqual(from);
	// A sync's own calls take their turns.
	expect(seconds).toBeLessThanOrEqual(to + (name === 'Get Many' ? 0 : 3));
});

test.each(
	someOf(
		every.flatMap((whom) => Object.keys(beyond).map((what) => [whom, what] as const)),
		12,
	),
)('%s wants to be asked again after %s: that is told at once, and when', async (whom, what) => {
	const [name, path] = asked[whom];
	const [value, seconds] = beyond[what]!;
	const task = await askings[name]!.begin(tenant);
	strike(path, value());
	const began = Date.now();
	const { error } = await endOf(tenant, task);
	expect(Date.now() - began).toBeLessThanOrEqual(2_000);
	const said = `${error?.message} ${error?.description}`;
	const [when = ''] = /20\d\d-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)/.exec(said) ?? [];
	expect(Math.abs(Date.parse(when) - began - seconds * 1_000)).toBeLessThanOrEqual(10_000);
});
