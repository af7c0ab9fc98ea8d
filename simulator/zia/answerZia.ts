import { isItem, isWrite, type Answer, type Call } from '../call';
import type { Route } from '../gate/findRoute';
import { answerObjects } from '../objects/answerObjects';
import type { Tenant } from '../tenant/tenant';
import { answerSettings } from './answerSettings';
import { ziaDialect } from './dialect';
import { settings } from './plainCollections';
import { matchRoute } from '../gate/matchRoute';
import { readTypes } from './readTypes';
import { invalidBody } from './refusals';
import { findOwnPath } from './ownPaths';
import { ziaRoutes } from './routes';
import { ziaTraitsOf } from './traits';

/** Requests by POST or PUT that change nothing. */
const changeNothing =
	/^(status|eusaStatus|urlLookup|auditlogEntryReport|eventlogEntryReport)|validate|review|ruleTypeMapping/i;

export function answerZia(tenant: Tenant, call: Call, { segments }: Route): Answer {
	const body = isItem(call.body) ? readTypes(call.body) : call.body;
	const mistyped = isItem(call.body) && body === undefined;
	const answer = mistyped ? invalidBody : findAnswer(tenant, { ...call, body }, segments);
	if (isWrite(call) && answer.status < 300 && !changeNothing.test(segments.join('/')))
		tenant.pending.add('zia');
	return answer;
}

function findAnswer(tenant: Tenant, call: Call, segments: readonly string[]): Answer {
	const matched = matchRoute(ziaRoutes, call.method, segments);
	if (matched) return matched.answer({ tenant, call, params: matched.params });
	const path = segments.join('/');
	if (settings.includes(path)) return answerSettings(tenant, call, path);
	const own = findOwnPath(path);
	if (own)
		return answerObjects({ tenant, call, dialect: ziaDialect, product: 'zia', ...own }, own.rest);
	for (let length = segments.length; length > 0; length -= 1) {
		const collection = segments.slice(0, length).join('/');
		const traits = ziaTraitsOf(collection);
		const request = { tenant, call, dialect: ziaDialect, product: 'zia', collection };
		if (traits) return answerObjects({ ...request, traits }, segments.slice(length));
	}
	return { status: 404 };
}
