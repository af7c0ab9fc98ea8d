import type { IDataObject } from 'n8n-workflow';

import { ZscalerTrigger } from '../../../../nodes/ZscalerTrigger/ZscalerTrigger.node';
import type { Simulator } from '../../../../simulator';

import { openPoller } from '../../engine/pollNode';
import { passTime } from '../../time/passTime';
import { inPortal } from '../../engine/portal';
import type { Scenario } from '../scenario';
import { beginWorld, readThrown } from '../world';
import { MINUTE_MS } from '../../../../zscaler/contract/durations';

const nodeType = new ZscalerTrigger();
const md5 = (n: number): string => n.toString(16).padStart(32, '0');
const seconds = (): number => Math.floor(Date.now() / 1000);
const iso = (): string => new Date(Date.now()).toISOString();

interface Poll {
	readonly parameters: object;
	/** Before the first poll, which tells nothing. */
	readonly before?: (tenant: Simulator) => void;
	/** What there is to tell afterwards. */
	readonly then: (tenant: Simulator) => unknown;
}

const poll = (event: string, { parameters, before, then }: Poll): Scenario => ({
	name: `Poll ${event}`,
	reads: true,
	begin: async (tenant) => {
		const { credentials } = beginWorld(tenant);
		before?.(tenant);
		const request = { event, ...parameters } as IDataObject;
		const poller = openPoller({ nodeType, credentials, parameters: request });
		await poller.poll();
		await passTime(MINUTE_MS);
		await then(tenant);
		return async () => {
			try {
				return { items: (await poller.poll()).map(({ json }) => json) };
			} catch (thrown) {
				return { items: [], error: readThrown(thrown) };
			}
		};
	},
});

const incident = (id: string) => ({
	...{ internalId: id, severity: 'HIGH', createdAt: iso(), lastUpdatedAt: iso(), status: 'NEW' },
	matchingPolicies: { rules: [{ name: 'Cards' }], engines: [], dictionaries: [] },
	userInfo: { name: 'User One', email: 'one@example.com' },
	applicationInfo: { category: 'WEBMAIL' },
	sourceActions: ['BLOCK'],
});

const alert = (id: string) => ({
	...{ id, rule_name: 'Slow mail', severity: 'high', alert_type: 'Application' },
	...{ alert_status: 'ongoing', application: { id: 3, name: 'Mail' } },
	...{ started_on: seconds(), ended_on: 0 },
});

export const polls: readonly Scenario[] = [
	poll('ziaAuditEntry', {
		parameters: {},
		then: (tenant) => {
			const entry = { time: Date.now() - 5_000, action: 'UPDATE', category: 'FIREWALL' };
			const named = { objectName: 'Rule', adminName: 'admin@example.com' };
			tenant.setReports({ entries: [{ ...entry, ...named }] });
		},
	}),
	poll('configurationChange', {
		parameters: { resources: ['ziaRuleLabel', 'ziaAdvancedSettings', 'zpaSegmentGroup'] },
		then: async (tenant) => {
			await inPortal(tenant, 'POST', 'zia/api/v1/ruleLabels', { name: 'New one' });
			await inPortal(tenant, 'DELETE', 'zia/api/v1/ruleLabels/3391');
		},
	}),
	poll('pendingActivation', {
		parameters: { minutes: 0, products: ['zia', 'ztw'] },
		then: (tenant) => inPortal(tenant, 'POST', 'zia/api/v1/ruleLabels', { name: 'Waits' }),
	}),
	poll('dlpIncident', {
		parameters: {},
		then: (tenant) => {
			tenant.seed('zwa/incidents', [incident('I-1'), incident('I-2')]);
		},
	}),
	poll('zdxAlert', {
		parameters: {},
		then: (tenant) => {
			tenant.seed('zdx/alerts', [alert('1'), alert('2')]);
		},
	}),
	poll('sandboxVerdict', {
		parameters: { hashes: `${md5(1)}, ${md5(2)}` },
		then: async (tenant) => {
			await passTime(16 * MINUTE_MS);
			tenant.seed('zia/sandboxReports', [
				{ id: md5(1), verdict: 'MALICIOUS' },
				{ id: md5(2), verdict: 'BENIGN' },
			]);
		},
	}),
	poll('credentialExpiring', {
		parameters: { daysBefore: '30, 7' },
		before: (tenant) => {
			tenant.seed('ziam/api-clients', [
				{ id: 'a', name: 'n8n', status: true, clientAuthentication: { authType: 'SECRET' } },
			]);
		},
		then: (tenant) => {
			const expiresAt = String(seconds() + 20.5 * 86_400);
			tenant.seed('ziam/apiClientSecrets', [{ id: 's1', apiClient: 'a', createdAt: 1, expiresAt }]);
		},
	}),
];
