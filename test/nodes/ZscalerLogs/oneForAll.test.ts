import { useLogs } from './useLogs';

const { run, calls } = useLogs();
const two = [
	{ output: 'summary', number: 1 },
	{ output: 'limits', number: 2 },
];

test.each([
	['apiUsage', 'get', 'Output', { usageOutput: '={{ $json.output }}' }],
	['apiUsage', 'get', 'Max Wait', { options: { maxWait: '={{ $json.number }}' } }],
	['ziaAuditLog', 'getMany', 'Max Wait', { options: { maxWait: '={{ $json.number }}' } }],
	['zdxAlert', 'getMany', 'Max Wait', { options: { maxWait: '={{ $json.number }}' } }],
])('%s %s refuses %s that differs from item to item', async (resource, operation, label, form) => {
	const { error } = await run({ resource, operation, ...form }, { items: two });
	expect(error?.message).toMatch(new RegExp(`^${label} holds for all items of a run`));
	expect(calls()).toEqual([]);
});
