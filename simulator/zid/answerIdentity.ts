import type { Answer, Call } from '../call';
import type { Route } from '../gate/findRoute';
import { matchRoute, type Routes } from '../gate/matchRoute';
import { answerObjects } from '../objects/answerObjects';
import type { Tenant } from '../tenant/tenant';
import { SECRET_ROUTES } from './apiClientSecrets';
import { identityDialect, identityTraits } from './dialect';
import { MEMBER_ROUTES } from './groupMembers';

const ROUTES: Routes = { ...MEMBER_ROUTES, ...SECRET_ROUTES };

export const answerIdentity = (tenant: Tenant, call: Call, { segments }: Route): Answer => {
	const matched = matchRoute(ROUTES, call.method, segments);
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
};
