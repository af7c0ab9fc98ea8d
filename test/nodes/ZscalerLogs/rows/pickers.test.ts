import { ZscalerLogs } from '../../../../nodes/ZscalerLogs/ZscalerLogs.node';
import { openForm } from '../../../harness/engine/openForm';
import { byId, useTenant } from '../../../harness/engine/useTenant';

const node = new ZscalerLogs();
const { calls, credentials, tenant } = useTenant({}, node);
const { listSearch, resourceMapping } = node.methods;
const open = (choice: object) => openForm(node, credentials(), { ...choice });

test('applications are picked from a list, searched here where Zscaler cannot', async () => {
	tenant().seed('zdx/apps', [
		{ id: 5, name: 'Mail' },
		{ id: 4, name: 'Calendar' },
	]);
	const form = open({ resource: 'zdxApplication', operation: 'getScore' });
	expect(await listSearch.searchObjects!.call(form)).toEqual({
		results: [
			{ name: 'Calendar', value: 4 },
			{ name: 'Mail', value: 5 },
		],
	});
	expect((await listSearch.searchObjects!.call(form, 'mai')).results).toHaveLength(1);
	expect(calls()).toEqual(['GET /zdx/v1/apps', 'GET /zdx/v1/apps']);
});

test('findings are those of the organization in the form', async () => {
	tenant().seed('easm/organizations/o-1/findings', [{ id: 'f-1', name: 'Missing header' }]);
	const more = { parentOrganizationId: byId('o-1') };
	const form = open({ resource: 'easmFinding', operation: 'getEvidence', ...more });
	expect(await listSearch.searchObjects!.call(form)).toEqual({
		results: [{ name: 'Missing header', value: 'f-1' }],
	});
});

test('a value of the form has a picker of its own', async () => {
	tenant().seed('zdx/devices', [{ id: 31, name: 'PC 1' }]);
	const form = open({ resource: 'zdxDeepTrace', operation: 'getMany' });
	expect(await listSearch.search_zdxDevice!.call(form)).toEqual({
		results: [{ name: 'PC 1', value: 31 }],
	});
});

test('what a deep trace takes stands in the mapper, what only Zscaler sets does not', async () => {
	const { fields } = await resourceMapping.getColumns.call(
		open({ resource: 'zdxDeepTrace', operation: 'create' }),
	);
	expect(fields.map(({ id, required }) => [id, required])).toEqual([
		['session_name', true],
		['app_id', false],
		['web_probe_id', false],
		['cloudpath_probe_id', false],
		['session_length_minutes', false],
		['probe_device', false],
	]);
});
