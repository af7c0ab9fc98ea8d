import { Zscaler } from '../../../../nodes/Zscaler/Zscaler.node';
import { ZscalerLogs } from '../../../../nodes/ZscalerLogs/ZscalerLogs.node';
import type { Simulator } from '../../../../simulator';
import type { Scenario } from '../scenario';
import { beginWorld } from '../world';

const policy = new Zscaler();
const logs = new ZscalerLogs();

const named = (count: number, more: (at: number) => object = () => ({})) =>
	Array.from({ length: count }, (_, at) => ({ id: 500_000 + at, name: `Many ${at}`, ...more(at) }));

const getMany = (name: string, resource: string, plant: (tenant: Simulator) => void): Scenario => ({
	name,
	reads: true,
	long: true,
	begin: (tenant) => {
		const { run } = beginWorld(tenant);
		plant(tenant);
		const parameters = { resource, operation: 'getMany', returnAll: true };
		return Promise.resolve(() => run(policy, parameters));
	},
});

export const readings: readonly Scenario[] = [
	getMany('Sign in and get 1,200 rule labels', 'ziaRuleLabel', (tenant) => {
		tenant.seed('zia/ruleLabels', named(1_200));
	}),
	getMany('Get 1,200 segment groups', 'zpaSegmentGroup', (tenant) => {
		tenant.seed(
			'zpa/segmentGroup',
			named(1_200, (at) => ({ id: String(72_000_000 + at), enabled: true })),
		);
	}),
	{
		name: 'Pull the audit log',
		reads: true,
		begin: (tenant) => {
			const { run } = beginWorld(tenant);
			const parameters = {
				...{ resource: 'ziaAuditLog', operation: 'getMany', returnAll: true },
				...{ timeRange: 'last', last: 24, unit: 'hours', order: 'oldestFirst' },
			};
			return Promise.resolve(() => run(logs, parameters));
		},
	},
];
