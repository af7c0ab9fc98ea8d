import { isWrite, type Answer, type Call } from '../call';
import type { Route } from '../gate/findRoute';
import { matchRoute, type Routes } from '../gate/matchRoute';
import { answerObjects } from '../objects/answerObjects';
import type { Dialect, Traits } from '../objects/traits';
import { activate, lookAtActivation } from '../tenant/activate';
import type { Tenant } from '../tenant/tenant';
import { ziaDialect } from '../zia/dialect';

const group = { noun: 'GROUP', required: ['name'] };
const rule: Traits = { noun: 'RULE', required: ['name', 'order'], ordered: -1, unpaged: true };

/** Cloud & Branch Connector: paths of zscaler/zscaler-sdk-go, zscaler/ztw, 2026-11. */
const ztwTraits: Record<string, Traits> = {
	accountGroups: {},
	adminRoles: {},
	adminUsers: { unique: ['loginName'] },
	dnsGateways: {},
	ecgroup: {},
	'ecRules/ecDns': rule,
	'ecRules/ecRdr': rule,
	'ecRules/self': rule,
	gateways: {},
	ipDestinationGroups: group,
	ipGroups: group,
	ipSourceGroups: group,
	apiKeys: { unique: ['keyValue'] },
	location: {},
	locationTemplate: { required: ['name'], defaults: { editable: true } },
	networkServiceGroups: group,
	networkServices: {},
	provUrl: { required: ['name'] },
	publicCloudInfo: {},
	workloadGroups: {},
};

const dialect: Dialect = { ...ziaDialect, traitsOf: (collection) => ztwTraits[collection] };

const words = {
	ACTIVE: { orgEditStatus: 'EDITS_CLEARED', adminActivateStatus: 'ADM_ACTV_DONE' },
	PENDING: { orgEditStatus: 'EDITS_PRESENT', adminActivateStatus: 'ADM_EDITING' },
	INPROGRESS: { orgEditStatus: 'EDITS_PRESENT', adminActivateStatus: 'ADM_ACTIVATING' },
};

const statusOf = (tenant: Tenant) => ({
	...words[lookAtActivation(tenant, 'ztw')],
	orgLastActivateStatus: 'CAC_ACTV_UI',
	adminStatusMap: {},
});

const answerActivation: Routes[string] = ({ tenant }) => {
	activate(tenant, 'ztw');
	return { status: 200, body: statusOf(tenant) };
};

/** The official SDK sends PUT, the API reference names POST. */
const routes: Routes = {
	'GET ecAdminActivateStatus': ({ tenant }) => ({ status: 200, body: statusOf(tenant) }),
	'PUT ecAdminActivateStatus/activate': answerActivation,
	'POST ecAdminActivateStatus/activate': answerActivation,
	'PUT ecAdminActivateStatus/forcedActivate': answerActivation,
};

export function answerZtw(tenant: Tenant, call: Call, { segments }: Route): Answer {
	const matched = matchRoute(routes, call.method, segments);
	if (matched) return matched.answer({ tenant, call, params: matched.params });
	const answer = answerCollection(tenant, call, segments);
	if (isWrite(call) && answer.status < 300) tenant.pending.add('ztw');
	return answer;
}

function answerCollection(tenant: Tenant, call: Call, segments: readonly string[]): Answer {
	for (let length = segments.length; length > 0; length -= 1) {
		const collection = segments.slice(0, length).join('/');
		const traits = ztwTraits[collection];
		const request = { tenant, call, dialect, product: 'ztw', collection };
		if (traits) return answerObjects({ ...request, traits }, segments.slice(length));
	}
	return { status: 404 };
}
