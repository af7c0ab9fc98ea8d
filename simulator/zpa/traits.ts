import type { Traits } from '../objects/traits';
import { words } from '../words';
import { managed, zpaObjectTraits } from './objectTraits';
import { zpaPlainCollections } from './plainCollections';

/** What keys of each type enrol into. */
const keyGroups: Record<string, string> = {
	CONNECTOR_GRP: 'appConnectorGroup',
	SERVICE_EDGE_GRP: 'serviceEdgeGroup',
	SITE_CONTROLLER_GRP: 'privateCloudControllerGroup',
};

function provisioningKey(type: string): Traits {
	const group = keyGroups[type];
	const refs = { ...provisioningKeyTraits.refs, ...(group && { zcomponentId: group }) };
	return { ...provisioningKeyTraits, refs };
}

const provisioningKeyTraits: Traits = {
	ids: 'number',
	noun: 'Provisioning key',
	required: ['name', 'maxUsage', 'enrollmentCertId', 'zcomponentId'],
	refs: { enrollmentCertId: 'enrollmentCert' },
	defaults: { usageCount: '0', enabled: true, exportable: true, ...managed },
	createdStatus: 200,
	partialPut: true,
};

/** Values: field comments of zscaler/zscaler-sdk-go, 2026-11. */
const rule: Traits = {
	noun: 'Policy rule',
	required: ['name', 'action'],
	oneOf: {
		action: words(`
			ALLOW DENY RE_AUTH NEVER BYPASS INTERCEPT INTERCEPT_ACCESSIBLE NO_DOWNLOAD
			BYPASS_RE_AUTH INSPECT BYPASS_INSPECT ISOLATE BYPASS_ISOLATE REQUIRE_APPROVAL
			INJECT_CREDENTIALS CHECK_CAPABILITIES CHECK_PRIVILEGED_PORTAL_CAPABILITIES REDIRECT_DEFAULT
			REDIRECT_PREFERRED REDIRECT_ALWAYS MONITOR DO_NOT_MONITOR DO_NOT_REDIRECT
		`),
		operator: ['AND', 'OR'],
	},
	refs: { appConnectorGroups: 'appConnectorGroup', appServerGroups: 'serverGroup' },
	/** zpa__TestAccessPolicyForwardingRuleV2. */
	defaults: {
		operator: 'AND',
		disabled: '0',
		extranetEnabled: false,
		devicePostureFailureNotificationEnabled: false,
		defaultRule: false,
		...managed,
	},
};

const policyGroups = /^policyGroupSet(\/[^/]+\/group(\/\d+\/rule)?)?$/;
const tagKeys = /^namespace(\/[^/]+\/tagKey)?$/;

export function zpaTraitsOf(collection: string): Traits | undefined {
	const [, keyType] = /^associationType\/([A-Z_]+)\/provisioningKey$/.exec(collection) ?? [];
	if (keyType !== undefined) return provisioningKey(keyType);
	if (collection.startsWith('rules/')) return rule;
	if (policyGroups.test(collection) || tagKeys.test(collection)) return {};
	if (collection === 'scimgroup') return { exactNumbers: ['idpId'] };
	return zpaObjectTraits[collection] ?? (zpaPlainCollections.includes(collection) ? {} : undefined);
}
