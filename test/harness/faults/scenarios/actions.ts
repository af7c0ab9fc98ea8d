import { Zscaler } from '../../../../nodes/Zscaler/Zscaler.node';
import { byHand, byName, fromColumns, type Row } from '../../engine/useTenant';
import type { Scenario } from '../scenario';
import { beginWorld } from '../world';

const policy = new Zscaler();

const act = (name: string, parameters: Row): Scenario => ({
	name,
	begin: (tenant) => {
		const { run } = beginWorld(tenant);
		return Promise.resolve(() => run(policy, parameters));
	},
});

const CONDITIONS = JSON.stringify([
	{ operands: [{ objectType: 'APP', values: ['216196257331404604'] }] },
]);

const moved = { resource: 'zpaAccessPolicyRule', operation: 'upsert', ...fromColumns() };

export const actions: readonly Scenario[] = [
	act('Add URLs to a category', {
		...{ resource: 'ziaUrlCategory', operation: 'addUrls', object: byName('Threat Feed') },
		addUrlsUrls: 'new.example.com',
	}),
	{
		name: 'Move a rule',
		begin: async (tenant) => {
			const { run } = beginWorld(tenant);
			const rule = { name: 'A', action: 'DENY', conditions: CONDITIONS };
			await run(policy, moved, [rule]);
			return () => run(policy, moved, [{ ...rule, ruleOrder: 1 }]);
		},
	},
	// People press the same button again.
	...['ziaRuleLabel', 'zpaSegmentGroup'].map((resource) =>
		act(`Create ${resource}, and the same again after an error`, {
			...{ resource, operation: 'create' },
			...byHand({ name: 'New' }),
		}),
	),
];
