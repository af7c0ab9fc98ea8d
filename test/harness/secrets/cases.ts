import type { IDataObject, INodeType } from 'n8n-workflow';

import { ZscalerLogs } from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { Zscaler } from '../../../nodes/Zscaler/Zscaler.node';
import { ZscalerThreatFeed } from '../../../nodes/ZscalerThreatFeed/ZscalerThreatFeed.node';
import type { SignInMethodId } from '../../../zscaler/tenant/methods';
import { requestCases } from './requestCases';
import { type Case, type Task, echoed, isSignIn } from './echoed';
import { feedCases } from './feedCases';
import { formCases } from './formCases';
import { nssCases } from './nssCases';
import { pollCases } from './pollCases';
import type { Form, Stage } from './stage';
import { testCredential } from './testCredential';

const [zscaler, logs, feeds] = [new Zscaler(), new ZscalerLogs(), new ZscalerThreatFeed()];
const options = { maxWait: 1 };

const readBy: Readonly<Record<SignInMethodId, readonly [INodeType, IDataObject]>> = {
	oneApiSecret: [zscaler, { resource: 'ziaRuleLabel', operation: 'getMany', options }],
	oneApiKey: [zscaler, { resource: 'ziaRuleLabel', operation: 'getMany', options }],
	ziaApiKey: [zscaler, { resource: 'ziaRuleLabel', operation: 'getMany', options }],
	zpaApiKey: [zscaler, { resource: 'zpaSegmentGroup', operation: 'getMany', options }],
	zdx: [logs, { resource: 'zdxDevice', operation: 'getMany', options }],
	zcc: [logs, { resource: 'zccDevice', operation: 'getMany', options }],
	zwa: [logs, { resource: 'zwaAuditLog', operation: 'search', returnAll: true, options }],
	ztw: [
		zscaler,
		{ ...{ resource: 'otherObject', operation: 'getMany' }, objectType: 'ztwPublicCloud', options },
	],
};

const ask: Task = (stage, form) => {
	const [nodeType, parameters] = readBy[form.authentication as SignInMethodId];
	return stage.run(nodeType, parameters, { form });
};

const writes: readonly IDataObject[] = [
	{ resource: 'ziaRuleLabel', operation: 'create' },
	{ resource: 'ziaRuleLabel', operation: 'upsert' },
].map((request) => ({
	...{ ...request, options },
	values: {
		mappingMode: 'defineBelow',
		value: { name: 'n8n' },
		matchingColumns: ['name'],
		schema: [],
	},
}));

const others: Readonly<Record<string, Task>> = {
	Create: (stage, form) => stage.run(zscaler, writes[0]!, { form }),
	'Create or Update': (stage, form) => stage.run(zscaler, writes[1]!, { form }),
	Block: (stage, form) =>
		stage.run(
			feeds,
			{
				resource: 'indicator',
				operation: 'block',
				indicators: 'a.example.net',
				lists: ['denyList'],
				options,
			},
			{ form },
		),
	'an audit log': (stage, form) =>
		stage.run(
			logs,
			{
				resource: 'ziaAuditLog',
				operation: 'getMany',
				timeRange: 'last',
				last: 1,
				unit: 'hours',
				options,
			},
			{ form },
		),
	Insights: (stage, form) =>
		stage.run(logs, { resource: 'webTraffic', operation: 'noGrouping', options }, { form }),
	'a file for the sandbox': (stage, form) =>
		stage.run(
			feeds,
			{ resource: 'sandbox', operation: 'submitFile', options },
			{ form, binary: { data: { data: 'YQ==', mimeType: 'text/plain' } } },
		),
};

export function* cases(): Generator<Case> {
	for (const scheme of Object.keys(readBy) as SignInMethodId[]) {
		yield* echoed('sign-in', scheme, { strike: isSignIn, task: ask });
		yield* echoed('credential test', scheme, { strike: isSignIn, task: testCredential });
		yield* echoed('the API', scheme, { strike: (sent) => !isSignIn(sent), task: ask });
		yield* requestCases(scheme);
	}
	const sandbox = { more: sandboxOf };
	for (const [name, task] of Object.entries(others)) {
		yield* echoed(name, 'oneApiSecret', { strike: (sent) => !isSignIn(sent), task, ...sandbox });
	}
	yield* formCases();
	yield* pollCases();
	yield* nssCases();
	yield* feedCases();
}

const sandboxOf = ({ proxy, tenant }: Stage): Form => ({
	sandboxToken: tenant.credentials.sandbox.apiToken,
	sandboxCloud: 'custom',
	sandboxUrl: proxy.url,
});
