import { Zscaler } from '../../../../nodes/Zscaler/Zscaler.node';
import { byHand, type Row } from '../../engine/useTenant';
import type { Outcome } from '../outcome';
import type { Scenario } from '../scenario';
import { beginWorld } from '../world';

const policy = new Zscaler();

const NAME = 'New';

/** A resource, and what a new one of it is given. */
const wishes: Readonly<Record<string, Row>> = {
	ziaRuleLabel: { name: NAME, description: 'One' },
	ziaUrlCategory: { configuredName: NAME, urls: 'one.example.com' },
	ziaUrlFilteringRule: { name: NAME, action: 'BLOCK', urlCategories: 'GAMBLING', protocols: 'Any' },
	ziaFirewallFilteringRule: { name: NAME, action: 'ALLOW', destAddresses: '192.0.2.1' },
	ziaDnsRule: { name: NAME, action: 'ALLOW', destAddresses: '192.0.2.1' },
	ziaIpDestinationGroup: { name: NAME, type: 'DSTN_IP', addresses: '192.0.2.1' },
	ziaIpSourceGroup: { name: NAME, ipAddresses: '192.0.2.1' },
	ziaNetworkService: { name: NAME, destTcpPorts: '8080' },
	ziaTimeInterval: { name: NAME, startTime: '08:00', endTime: '17:00', daysOfWeek: 'MON' },
	ziaBandwidthClass: { name: NAME, urls: 'one.example.com' },
	ziaStaticIp: { ipAddress: '192.0.2.77' },
	ziaVpnCredential: { type: 'UFQDN', fqdn: 'new@example.com', preSharedKey: 'one two three' },
	ziaGroup: { name: NAME },
	ziaDepartment: { name: NAME },
	zpaSegmentGroup: { name: NAME, enabled: true },
	zpaServerGroup: { name: NAME, enabled: true, dynamicDiscovery: true },
	zpaServer: { name: NAME, address: '192.0.2.8' },
	zpaAppConnectorGroup: {
		...{ name: NAME, enabled: true, location: 'Zurich', latitude: '47.4', longitude: '8.5' },
		countryCode: 'CH',
	},
	zidGroup: { name: NAME },
	zidUser: {
		...{ loginName: 'new@example.com', displayName: NAME, primaryEmail: 'new@example.com' },
	},
};

/** By what a resource is found again. */
const keys: Readonly<Record<string, string>> = {
	ziaUrlCategory: 'configuredName',
	ziaStaticIp: 'ipAddress',
	ziaVpnCredential: 'fqdn',
	zidUser: 'loginName',
};

/**
 * After an error people do what it says: Create or Update, which makes nothing twice, and Activate.
 */
const create = ([resource, value]: [string, Row]): Scenario => ({
	name: `Create ${resource}`,
	begin: (tenant) => {
		const { run } = beginWorld(tenant);
		const as = (operation: string) =>
			run(policy, { resource, operation, ...byHand(value, keys[resource]) });
		const again = async (): Promise<Outcome> => {
			const outcome = await as('upsert');
			if (outcome.error === undefined && tenant.state().pending.length > 0) {
				return run(policy, { resource: 'activation', operation: 'activate' });
			}
			return outcome;
		};
		return Promise.resolve(Object.assign(() => as('create'), { again }));
	},
});

export const creates: readonly Scenario[] = Object.entries(wishes).map(create);
