import { activationStatus } from '../../../../zscaler/client/activation/askActivation';
import { ensureActive } from '../../../../zscaler/client/activation/ensureActive';
import { activateWhenDone } from '../../../../zscaler/client/activation/activateWhenDone';
import { createClient } from '../../../../zscaler/client/createClient';
import type { Ports } from '../../../../zscaler/contract/ports';
import { passTime } from '../../../harness/time/passTime';
import { mark, oneApiTenant } from '../tenants';

const PAGE = '<html><head><title>Sign in</title></head></html>';
const zia = (status: string) => ({ status });

/** Answers one after the other, the last one for good; a number is a status. */
function clientFor(...answers: unknown[]) {
	return patientClient(60_000, ...answers);
}

function patientClient(maxWait: number, ...answers: unknown[]) {
	const asked: string[] = [];
	const began = Date.now();
	const send: Ports['send'] = async ({ method, url }) => {
		asked.push(`${method} ${new URL(url).pathname.replace(/^\/z..\/api\/v1/, '')}`);
		const body = answers.length > 1 ? answers.shift() : answers[0];
		if (body instanceof Error) throw body;
		if (typeof body === 'number') return { status: body, headers: {}, body: {} };
		return { status: 200, headers: body === PAGE ? {} : mark, body };
	};
	const ports = { send, sleep: passTime, now: () => Date.now() };
	const client = createClient({
		...{ tenant: oneApiTenant(), ports, limits: new Map(), maxWait },
	});
	return { client, asked, took: () => Date.now() - began };
}

const GET = 'GET /status';
const POST = 'POST /status/activate';

test.each([
	['after changes one call, whose word decides', 'PENDING', [zia('ACTIVE')], [POST]],
	['without changes one look', undefined, [zia('ACTIVE')], [GET]],
	[
		'what somebody left pending is activated',
		undefined,
		[zia('PENDING'), zia('ACTIVE')],
		[GET, POST],
	],
	[
		'what is under way is waited for',
		undefined,
		[zia('INPROGRESS'), zia('INPROGRESS'), zia('ACTIVE')],
		[GET, GET, GET],
	],
	[
		'also after changes',
		'PENDING',
		[zia('INPROGRESS'), zia('INPROGRESS'), zia('ACTIVE')],
		[POST, GET, GET],
	],
	[
		'what another saved meanwhile is activated too',
		'PENDING',
		[zia('PENDING'), zia('PENDING'), zia('ACTIVE')],
		[POST, GET, POST],
	],
	['a page in its place is asked again', 'PENDING', [PAGE, zia('ACTIVE')], [POST, POST]],
	[
		'a page for good in its place, and then the status',
		'PENDING',
		[PAGE, PAGE, PAGE, PAGE, zia('ACTIVE')],
		[POST, POST, POST, POST, GET],
	],
] as const)('%s', async (_title, known, answers, calls) => {
	const { client, asked } = clientFor(...answers);
	expect(await ensureActive(client, 'zia', known)).toBe('ACTIVE');
	expect(asked).toEqual(calls);
});

test.each([
	['an empty answer', ''],
	['null', null],
	['an empty object', {}],
	['a list', []],
	['a page', PAGE],
	['a number', { status: 0 }],
	['a word that is not known', zia('BROKEN')],
	['a word of an object', zia('constructor')],
	['another case', zia('active')],
])('%s is no word', async (_what, body) => {
	const { client } = clientFor(body);
	const code = 'unexpectedAnswer';
	const looking = { facts: { kind: 'unreachable', code } };
	await expect(activationStatus(client, 'zia')).rejects.toMatchObject(looking);
	const activating = { facts: { kind: 'fateUnknown', code } };
	await expect(ensureActive(client, 'zia', 'PENDING')).rejects.toMatchObject(activating);
});

test('whether it was activated is looked for in a short time, whatever Max Wait is', async () => {
	const { client, took, asked } = patientClient(3_600_000, PAGE, PAGE, PAGE, PAGE, 429);
	await expect(ensureActive(client, 'zia', 'PENDING')).rejects.toMatchObject({
		facts: { kind: 'fateUnknown' },
	});
	expect(asked.slice(0, 5)).toEqual([POST, POST, POST, POST, GET]);
	expect(took()).toBeLessThan(60_000);
});

test('what never left this machine is not looked for', async () => {
	const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
	const { client, asked } = clientFor(refused);
	await expect(ensureActive(client, 'zia', 'PENDING')).rejects.toMatchObject({
		facts: { kind: 'unreachable' },
	});
	expect(new Set(asked)).toEqual(new Set([POST]));
});

test('what stays pending or under way is an error at the end of Max Wait, with a handful of calls', async () => {
	for (const word of ['PENDING', 'INPROGRESS']) {
		const { client, asked, took } = clientFor(zia(word));
		await expect(ensureActive(client, 'zia', 'PENDING')).rejects.toThrow(
			new RegExp(`after 60 seconds \\(its word is ${word}\\)`),
		);
		expect(took()).toBeLessThanOrEqual(60_000);
		expect(asked.length).toBeLessThan(12);
		expect(asked.filter((call) => call === POST)).toHaveLength(word === 'PENDING' ? 2 : 1);
	}
});

test('what came in place of the answer to activating is told at the end of Max Wait', async () => {
	const { client } = clientFor(PAGE, PAGE, PAGE, PAGE, zia('PENDING'));
	await expect(ensureActive(client, 'zia', 'PENDING')).rejects.toThrow(/its word is PENDING\)$/);
	const later = [PAGE, PAGE, PAGE, PAGE, zia('PENDING')];
	const { client: behind } = clientFor(zia('PENDING'), zia('PENDING'), ...later);
	const failing = ensureActive(behind, 'zia', 'PENDING');
	await expect(failing).rejects.toThrow(
		/its word is PENDING\)\. Asked to activate: .*an HTML page titled 'Sign in'/,
	);
	await expect(failing).rejects.toMatchObject({
		facts: { advice: expect.stringContaining('proxy') as string },
	});
});

test.each([
	['EDITS_CLEARED', 'ADM_ACTV_DONE', 'ACTIVE'],
	['EDITS_CLEARED', 'ADM_LOGGED_IN', 'ACTIVE'],
	['EDITS_CLEARED', 'ADM_ACTIVATING', 'INPROGRESS'],
	['EDITS_PRESENT', 'ADM_ACTV_QUEUED', 'INPROGRESS'],
	['EDITS_PRESENT', 'ADM_ACTV_FAIL', 'PENDING'],
	['EDITS_ACTIVATED_ON_RESTART', undefined, 'PENDING'],
])('Cloud & Branch Connector: %s and %s are %s', async (edits, own, standing) => {
	const { client } = clientFor({ orgEditStatus: edits, adminActivateStatus: own });
	expect(await activationStatus(client, 'ztw')).toBe(standing);
});

test('Cloud & Branch Connector puts', async () => {
	const { client, asked } = clientFor(
		{ orgEditStatus: 'EDITS_PRESENT' },
		{ orgEditStatus: 'EDITS_CLEARED' },
	);
	await ensureActive(client, 'ztw');
	expect(asked).toEqual(['GET /ecAdminActivateStatus', 'PUT /ecAdminActivateStatus/activate']);
});

test('a product whose changes are live at once says so', async () => {
	await expect(ensureActive(clientFor({}).client, 'zpa')).rejects.toThrow('live at once');
});

test.each([
	[2, zia('BROKEN'), /^2 changes are saved but not known to be in force, .*came the word 'BROKEN'/],
	[1, zia('PENDING'), /^1 change is saved but not in force, .*its word is PENDING/],
	[0, PAGE, /^This run changed nothing, but what was saved before is not known to be in force/],
])('%i changes: what became of them is told', async (changes, answer, message) => {
	const failing = activateWhenDone(true, clientFor(answer).client, 'zia', changes);
	await expect(failing).rejects.toThrow(message);
	await expect(failing).rejects.toMatchObject({
		facts: { report: expect.stringContaining('Run the operation Activate') as string },
	});
});

test('what nobody wants is not asked for, and not claimed', async () => {
	const { client, asked } = clientFor(zia('PENDING'));
	expect(await activateWhenDone(false, client, 'zia', 1)).toBe(false);
	expect(asked).toEqual([]);
});

test('an execution that is cancelled ends as such', async () => {
	const { client } = clientFor(new Error('cancelled'));
	await expect(activateWhenDone(true, client, 'zia', 1)).rejects.toThrow(/^cancelled$/);
});
