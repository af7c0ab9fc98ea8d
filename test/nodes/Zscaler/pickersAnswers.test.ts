import { ZscalerLogs } from '../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { Zscaler } from '../../../nodes/Zscaler/Zscaler.node';
import { openForm } from '../../harness/engine/openForm';
import { strangers } from '../../harness/engine/strangers';
import { type Row, useTenant } from '../../harness/engine/useTenant';

const { credentials, tenant } = useTenant();
const nodes = { zscaler: new Zscaler(), logs: new ZscalerLogs() };

/** A picker of each way: of the form's own objects, of values, below another object, with search. */
const pickers: Record<
	string,
	{ node: keyof typeof nodes; search: string; form: Row; text?: string }
> = {
	'objects of ZIA': {
		node: 'zscaler',
		search: 'searchObjects',
		form: { resource: 'ziaRuleLabel', operation: 'get' },
	},
	'objects of ZIA, searched': {
		...{ node: 'zscaler', search: 'searchObjects', text: 'temp' },
		form: { resource: 'ziaRuleLabel', operation: 'get' },
	},
	'objects of ZPA': {
		node: 'zscaler',
		search: 'searchObjects',
		form: { resource: 'zpaSegmentGroup', operation: 'get' },
	},
	'objects below another': {
		...{ node: 'zscaler', search: 'searchObjects' },
		form: {
			resource: 'ziaCloudAppControlRule',
			operation: 'get',
			parentRuleType: 'STREAMING_MEDIA',
		},
	},
	'other objects': {
		...{ node: 'zscaler', search: 'searchObjects' },
		form: { resource: 'otherObject', operation: 'get', objectType: 'zpaMachineGroup' },
	},
	'objects of ZDX': {
		node: 'logs',
		search: 'searchObjects',
		form: { resource: 'zdxApplication', operation: 'getScore' },
	},
	'values of ZDX': {
		node: 'logs',
		search: 'search_zdxDevice',
		form: { resource: 'zdxDeepTrace', operation: 'getMany' },
	},
};
function pick(name: string) {
	const { node, search, form, text } = pickers[name]!;
	const type = nodes[node];
	return type.methods.listSearch[search]!.call(openForm(type, credentials(), form), text);
}

beforeEach(() => {
	tenant().seed('zdx/apps', [{ id: 5, name: 'Mail' }]);
	tenant().seed('zdx/devices', [{ id: 31, name: 'PC 1' }]);
});

const cases = Object.keys(pickers).flatMap((picker) =>
	Object.entries(strangers).map(([came, fault]) => ({ picker, came, fault })),
);

test.each(Object.keys(pickers))('%s are listed', async (picker) => {
	expect((await pick(picker)).results).not.toEqual([]);
});

test.each(cases)(
	'$picker: $came is told in words, and is no empty list',
	async ({ picker, fault }) => {
		await pick(picker);
		const paths = new Set(
			tenant()
				.calls()
				.map(({ path }) => path)
				.filter((path) => !path.startsWith('/oauth2')),
		);
		expect(paths.size).toBeGreaterThan(0);
		for (const path of paths) {
			tenant().setFaults({ path, ...fault, times: null });
			await expect(pick(picker)).rejects.toMatchObject({
				name: 'NodeApiError',
				message: expect.stringMatching(/[Ii]n place of .+ came /),
			});
			tenant().clearFaults();
		}
	},
);

test('a list that Zscaler says is empty is empty', async () => {
	const headers = { 'x-zscaler-mode': 'read-write' };
	tenant().setFaults({
		path: '/zia/api/v1/ruleLabels',
		status: 200,
		headers,
		body: [],
		times: null,
	});
	expect(await pick('objects of ZIA')).toEqual({ results: [] });
	expect(await pick('objects of ZIA, searched')).toEqual({ results: [] });
});
