import { CredentialTestContext } from 'n8n-core';
import type {
	IBinaryKeyData,
	ICredentialTestFunctions,
	IDataObject,
	INodeCredentialTestResult,
	INodeType,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

import { Zscaler } from '../../../nodes/Zscaler/Zscaler.node';
import { ZscalerLogs } from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { testZscalerApi } from '../../../nodes/shared/testCredential';
import { testZscalerFeedApi } from '../../../nodes/ZscalerThreatFeed/methods/testZscalerFeedApi';
import { ZscalerThreatFeed } from '../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import type { Simulator } from '../../../simulator';
import { openForm } from '../engine/openForm';
import { runNode } from '../engine/runWorkflow';
import { oneApiForm } from '../engine/tenant';
import { byHand, byId } from '../engine/useTenant';
import type { Outcome } from '../faults/outcome';
import { publishes } from '../faults/scenarios/publishes';
import { polls } from '../faults/scenarios/polls';
import { beginWorld, readThrown } from '../faults/world';

/** Something that asks others, ready to be done. */
export interface Asking {
	readonly begin: (tenant: Simulator) => Promise<() => Promise<Outcome>>;
	/** Seconds in which it must end, whatever call gets no end. */
	readonly within: number;
}

const policy = new Zscaler();
const logs = new ZscalerLogs();
const threatFeed = new ZscalerThreatFeed();
/** Seconds. */
const MAX_WAIT = 20;

const form = (tenant: Simulator) => ({
	...oneApiForm(tenant),
	sandboxToken: tenant.credentials.sandbox.apiToken,
	...{ sandboxCloud: 'custom', sandboxUrl: tenant.url },
});

const run =
	(nodeType: INodeType, parameters: object, binary?: IBinaryKeyData): Asking['begin'] =>
	(tenant) => {
		const { credentials } = beginWorld(tenant, form(tenant));
		return Promise.resolve(async () => {
			const asked = { options: { maxWait: MAX_WAIT }, ...parameters } as IDataObject;
			const result = await runNode({ nodeType, credentials, parameters: asked, binary });
			const items = result.items.map(({ json }) => json);
			const { error } = result;
			return error === undefined ? { items } : { items, error: readThrown(error) };
		});
	};

async function thrown(task: () => Promise<unknown>): Promise<Outcome> {
	try {
		return { items: [await task()] };
	} catch (error) {
		return { items: [], error: readThrown(error) };
	}
}

const label = { resource: 'ziaRuleLabel' };
const range = { timeRange: 'last', last: 24, unit: 'hours', returnAll: true };
const auditLog = { resource: 'ziaAuditLog', order: 'oldestFirst', ...range };

const sync = (feeds: (url: string) => object, plant: (tenant: Simulator) => void): Asking => ({
	within: 60,
	begin: (tenant) => {
		const parameters = {
			...{ resource: 'feed', operation: 'sync', syncName: 'Test Sync', lists: ['denyList'] },
			limits: { allowInside: true, seconds: 30 },
			feeds: feeds(`${tenant.url}/feeds/`),
		};
		const begun = run(threatFeed, parameters)(tenant);
		plant(tenant);
		return begun;
	},
});

const event = { Event: { info: 'x', Attribute: [{ type: 'domain', value: 'a.example.net' }] } };
const indicator = {
	...{ type: 'indicator', spec_version: '2.1', pattern_type: 'stix' },
	...{ pattern: "[domain-name:value = 'a.example.net']", valid_from: '2020-01-01T00:00:00Z' },
};

const file: IBinaryKeyData = {
	data: { data: Buffer.from('MZ and more').toString('base64'), mimeType: 'application/x-dosexec' },
};

const pick = (nodeType: INodeType, search: string, choice: object, text?: string): Asking => ({
	within: 25,
	begin: (tenant) => {
		const { credentials } = beginWorld(tenant, form(tenant));
		tenant.seed('zdx/devices', [{ id: 31, name: 'PC 1' }]);
		const find = nodeType.methods!.listSearch![search]!;
		return Promise.resolve(() =>
			thrown(() => find.call(openForm(nodeType, credentials, { ...choice }), text)),
		);
	},
});

const quiet = (): void => undefined;
const testing: ICredentialTestFunctions = {
	helpers: new CredentialTestContext({} as IWorkflowExecuteAdditionalData).helpers,
	logger: { debug: quiet, info: quiet, warn: quiet, error: quiet },
};

/** What n8n shows under a credential: a failure is one here as well. */
async function shown(told: Promise<INodeCredentialTestResult>): Promise<Outcome> {
	const { status, message } = await told;
	if (status === 'OK') return { items: [message] };
	return { items: [], error: { name: 'NodeApiError', message, description: '' } };
}

/** Everything that asks Zscaler or another server, by name. */
export const askings: Readonly<Record<string, Asking>> = {
	'Get Many': {
		within: 25,
		begin: run(policy, { ...label, operation: 'getMany', returnAll: true }),
	},
	Create: {
		within: 60,
		begin: run(policy, { ...label, operation: 'create', ...byHand({ name: 'A' }) }),
	},
	Delete: {
		within: 60,
		begin: run(policy, { ...label, operation: 'delete', object: byId(3391) }),
	},
	Activate: { within: 60, begin: run(policy, { resource: 'activation', operation: 'activate' }) },
	'Rows of a report': { within: 600, begin: run(logs, { ...auditLog, operation: 'getMany' }) },
	'File of a report': { within: 600, begin: run(logs, { ...auditLog, operation: 'download' }) },
	'A page of Insights': {
		within: 25,
		begin: run(logs, { resource: 'insights', operation: 'getWebTraffic', report: 'protocol' }),
	},
	'A feed': sync(
		(url) => ({ url: [{ url: `${url}bad.txt`, name: 'Bad' }] }),
		(tenant) => {
			tenant.setFeeds({ path: 'bad.txt', body: 'a.example.net\nb.example.net\n' });
		},
	),
	'A TAXII collection': sync(
		(url) => ({ taxii: [{ url: `${url}c/1/`, name: 'Collection' }] }),
		(tenant) => {
			const page = (more: object) => JSON.stringify({ objects: [indicator], ...more });
			tenant.setFeeds({ path: 'c/1/objects/', body: page({ more: true, next: '2' }) });
			tenant.setFeeds({ path: 'c/1/objects/?next=2', body: page({}) });
		},
	),
	'A MISP feed': sync(
		(url) => ({ url: [{ url: `${url}misp/manifest.json`, name: 'MISP', format: 'mispFeed' }] }),
		(tenant) => {
			const timestamp = Math.floor(Date.now() / 1_000) - 86_400;
			tenant.setFeeds({ path: 'misp/manifest.json', body: JSON.stringify({ e: { timestamp } }) });
			tenant.setFeeds({ path: 'misp/e.json', body: JSON.stringify(event) });
		},
	),
	'A file for the sandbox': {
		within: 310,
		begin: run(threatFeed, { resource: 'sandbox', operation: 'submitFile' }, file),
	},
	'A report of the sandbox': {
		within: 25,
		begin: run(threatFeed, {
			...{ resource: 'sandbox', operation: 'getReport' },
			md5: 'd41d8cd98f00b204e9800998ecf8427e',
		}),
	},
	'A list to choose from': pick(policy, 'searchObjects', { ...label, operation: 'get' }),
	'A list to search': pick(policy, 'searchObjects', { ...label, operation: 'get' }, 'temp'),
	'A list of ZPA': pick(policy, 'searchObjects', { resource: 'zpaSegmentGroup', operation: 'get' }),
	'Values to choose from': pick(logs, 'search_zdxDevice', {
		...{ resource: 'zdxDeepTrace', operation: 'getMany' },
	}),
	'The test of Zscaler API': {
		within: 50,
		begin: (tenant) => {
			beginWorld(tenant);
			const data = { ...form(tenant), customerId: '' };
			const credential = { id: '1', name: 'Zscaler', type: 'zscalerApi', data };
			return Promise.resolve(() => shown(testZscalerApi.call(testing, credential)));
		},
	},
	'The test of Threat Feed API': {
		within: 35,
		begin: (tenant) => {
			beginWorld(tenant);
			// The head of a page says little: then its beginning is asked for.
			tenant.setFeeds({ path: 'keyed', body: '198.51.100.7\n'.repeat(9), type: 'text/html' });
			const key = { authentication: 'header', name: 'Auth-Key', value: 'k' };
			const data = { address: `${tenant.url}/feeds/keyed`, ...key };
			const credential = { id: '1', name: 'Feed', type: 'zscalerFeedApi', data };
			return Promise.resolve(() => shown(testZscalerFeedApi.call(testing, credential)));
		},
	},
	...Object.fromEntries(publishes.map(({ name, begin }) => [name, { within: 180, begin }])),
	...Object.fromEntries(polls.map(({ name, begin }) => [name, { within: 600, begin }])),
};
