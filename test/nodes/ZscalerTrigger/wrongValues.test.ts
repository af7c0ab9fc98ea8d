import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { ZscalerTrigger } from '../../../nodes/ZscalerTrigger/ZscalerTrigger.node';
import { eventSources } from '../../../zscaler/events/sources';
import { wrongPlaces } from '../everyOperation/wrongInTriggers';
import { useTrigger } from './useTrigger';
import { someOf } from '../../harness/someOf';

const { trigger, calls } = useTrigger();
const nodeType = new ZscalerTrigger();
const places = eventSources.flatMap(({ id }) => [
	...wrongPlaces(nodeType, { event: id, start: 'now' }),
	...wrongPlaces(nodeType, { event: id, start: 'hoursBack' }).filter(
		({ label }) => label === 'Hours Back',
	),
	...wrongPlaces(nodeType, { event: id }).filter(({ label }) => label === 'Start'),
]);

test('there are fields of every event', () => {
	expect(places.length).toBeGreaterThan(35);
});

test.each(someOf(places, 10).map((place) => [place.name, place] as const))(
	'%s: what it is not for is refused by its name, before a call',
	async (_name, { label, form, wrong }) => {
		const said: string[] = [];
		for (const expression of wrong) {
			const outcome = await trigger(form(expression))
				.poll()
				.then(
					() => 'was taken',
					(error: unknown) => messageOf(error),
				);
			if (!outcome.startsWith(`${label} takes `)) said.push(`${expression} ${outcome}`);
		}
		expect(said).toEqual([]);
		expect(calls()).toEqual([]);
	},
);

const messageOf = (error: unknown): string =>
	error instanceof NodeApiError || error instanceof NodeOperationError
		? error.message
		: `raw: ${String(error)}`;

test('lists are taken where several may stand, and their entries are whole', async () => {
	const { poll } = trigger({
		event: 'configurationChange',
		configurationChangeKinds: "={{ 'Added, removed' }}",
		resources: "={{ ['ZIA Rule Label'] }}",
		filters: { policies: "={{ ['A, B', 'C'] }}" },
		options: { maxWait: "={{ '60' }}" },
	});
	expect(await poll()).toEqual([]);
	expect(calls()).toEqual(['GET zia/ruleLabels']);
});

const lists = eventSources.flatMap(({ id, settings }) =>
	Object.entries(settings)
		.filter(([, { kind }]) => kind === 'entries' || kind === 'numbers')
		.map(([name, { label }]) => [id, label, { event: id, [name]: "={{ ['a', 'b'] }}" }] as const),
);

test.each(lists)('%s: an expression may give %s as a list', async (_id, label, form) => {
	const outcome: unknown = await trigger(form).poll().catch(messageOf);
	expect(outcome).not.toContain(`${label} takes `);
});

test.each([
	[{ event: 'credentialExpiring', daysBefore: '30, soon' }, 'Days Before'],
	[{ event: 'credentialExpiring', daysBefore: '={{ [30, -1] }}' }, 'Days Before'],
	[{ event: 'ziaAuditEntry', options: { zone: 'nowhere' } }, 'Time Zone of the Report'],
	[{ event: 'sandboxVerdict', hashes: 'abc' }, 'abc'],
])('%j is refused', async (form, word) => {
	await expect(trigger(form).poll()).rejects.toThrow(word);
	expect(calls()).toEqual([]);
});
