import { Zscaler } from '../../../nodes/Zscaler/Zscaler.node';
import { byHand, type Row } from '../../engine/useTenant';
import type { Scenario } from '../scenario';
import { beginWorld } from '../world';

const policy = new Zscaler();

/** A resource, and what a new one of it is given. */
const wishes: Readonly<Record<string, Row>> = {
	ziaRuleLabel: { name: 'New', description: 'One' },
	ziaUrlCategory: { configuredName: 'New', urls: 'one.example.com' },
	ziaFirewallFilteringRule: { name: 'New', action: 'ALLOW', destAddresses: '192.0.2.1' },
};

export const creates: readonly Scenario[] = Object.entries(wishes).map(([resource, value]) => ({
	name: `Create ${resource}`,
	begin: (tenant) => {
		const { run } = beginWorld(tenant);
		return Promise.resolve(() => run(policy, { resource, operation: 'create', ...byHand(value) }));
	},
}));
