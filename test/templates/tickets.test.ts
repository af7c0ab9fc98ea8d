import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ZscalerLogs } from '../../nodes/ZscalerLogs/ZscalerLogs.node';
import { runTemplate } from '../harness/engine/runTemplate';
import { readTemplate } from '../harness/engine/template';
import { useTenant } from '../harness/engine/useTenant';
import { ROOT } from '../house/sources';

const { tenant, credentials, calls } = useTenant({}, new ZscalerLogs());
const ids = ['I-1', 'I-2', 'I-3'];

interface Ticket {
	readonly externalId: string;
}

/** A ticket system that answers these incidents so, and all others with a ticket. */
async function take(odd: Readonly<Record<string, { status: number; body?: unknown }>>) {
	tenant().seed(
		'zwa/incidents',
		ids.map((internalId) => ({ internalId, severity: 'HIGH' })),
	);
	const asked: string[] = [];
	const { error, put } = await runTemplate({
		...{ file: 'dlp-incident-ticket.json', start: 'Zscaler Trigger', credentials: credentials() },
		items: ids.map((internalId) => ({ json: { internalId, severity: 'HIGH' } })),
		http: (_url, body) => {
			const { externalId } = body as Ticket;
			asked.push(externalId);
			return odd[externalId] ?? { status: 201, body: { id: `T-${externalId}` } };
		},
	});
	const noted = calls().filter((call) => call.startsWith('POST') && call.includes('notes'));
	return { asked, error, put, noted };
}

test('each incident becomes one ticket, and gets a note', async () => {
	const { asked, error, noted } = await take({});
	expect(error).toBeUndefined();
	expect(asked).toEqual(ids);
	expect(noted).toHaveLength(3);
});

test('one that is refused has five tries, holds up no other, and is named in the end', async () => {
	const { asked, error, noted } = await take({ 'I-2': { status: 500 } });
	expect(asked).toEqual(['I-1', ...Array<string>(5).fill('I-2'), 'I-3']);
	expect(noted).toHaveLength(2);
	expect(error?.message).toBe('Incident I-2: Status 500');
});

test.each([{}, { id: '' }, { id: null }])('no note is written of %j', async (body) => {
	const { error, noted } = await take({ 'I-1': { status: 200, body } });
	expect(noted).toHaveLength(2);
	expect(error?.message).toBe(
		'Incident I-1: the ticket system answered without the id of a ticket',
	);
});

test('a note that cannot be written is named as well', async () => {
	tenant().setFaults({ path: '*notes*', status: 403, body: { message: 'No' }, times: 9 });
	const { asked, error } = await take({});
	expect(asked).toEqual(ids);
	expect(error?.message.split('\n')).toEqual(
		ids.map((id) => expect.stringContaining(`Incident ${id}: `) as string),
	);
});

const files = readdirSync(join(ROOT, 'workflows')).filter((file) =>
	readTemplate(file).nodes.some(({ type }) => type.endsWith('.httpRequest')),
);

test.each(files)(
	'%s tries again where the other end does not answer, and says what then',
	(file) => {
		const { nodes } = readTemplate(file);
		for (const node of nodes.filter(({ type }) => type.endsWith('.httpRequest')))
			expect(node).toMatchObject({ retryOnFail: true, maxTries: 5, waitBetweenTries: 5000 });
		const [note] = nodes.filter(({ type }) => type.endsWith('.stickyNote'));
		expect(note?.parameters.content).toMatch(/five tries in 20 seconds[\s\S]*\*Error Workflow\*/);
	},
);
