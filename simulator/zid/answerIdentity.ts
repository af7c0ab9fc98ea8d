import type { Answer, Call } from '../call';
import type { Route } from '../gate/findRoute';
import { matchRoute, type Routes } from '../gate/matchRoute';
import { answerObjects } from '../objects/answerObjects';
import type { Tenant } from '../tenant/tenant';
import { secretRoutes } from './apiClientSecrets';
import { identityDialect, identityTraits } from './dialect';
import { memberRoutes } from './groupMembers';

const routes: Routes = { ...memberRoutes, ...secretRoutes };

export function answerIdentity(tenant: Tenant, call: Call, { segments }: Route): Answer {
	const matched = matchRoute(routes, call.method, segments);
	if (matched) return matched.answer({ tenant, call, params: matched.params });
	const [collection = '', ...rest] = segments;
	return answerObjects(
		{
			tenant,
			call,
			dialect: identityDialect,
			product: 'ziam',
			collection,
			traits: identityTraits(collection),
		},
		rest,
	);
}
