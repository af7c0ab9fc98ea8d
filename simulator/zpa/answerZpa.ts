import type { Answer, Call } from '../call';
import type { Route } from '../gate/findRoute';
import { matchRoute } from '../gate/matchRoute';
import { answerObjects } from '../objects/answerObjects';
import { CUSTOMER_ID } from '../signin/credentials';
import type { Tenant } from '../tenant/tenant';
import { cbiDialect, zpaDialect } from './dialect';
import { wrongCustomer } from './refusals';
import { zpaRoutes } from './routes';
import { zpaTraitsOf } from './traits';

/** Every path names the customer; what follows is the same in all versions of the API. */
export function answerZpa(tenant: Tenant, call: Call, { segments }: Route): Answer {
	const at = segments.indexOf('customers');
	if (at < 0) return { status: 404 };
	if (segments[at + 1] !== CUSTOMER_ID) return wrongCustomer;
	const rest = segments.slice(at + 2);
	if (segments[0] === 'cbiconfig') return answerIsolation(tenant, call, rest);
	const matched = matchRoute(zpaRoutes, call.method, rest);
	if (matched) return matched.answer({ tenant, call, params: matched.params });
	for (let length = rest.length; length > 0; length -= 1) {
		const collection = rest.slice(0, length).join('/');
		const traits = zpaTraitsOf(collection);
		const request = { tenant, call, dialect: zpaDialect, product: 'zpa', collection };
		if (traits) return answerObjects({ ...request, traits }, rest.slice(length));
	}
	return { status: 404 };
}

/** One is created under `banner` and read under `banners`. */
function answerIsolation(tenant: Tenant, call: Call, rest: readonly string[]): Answer {
	const [name = '', ...more] = rest;
	const collection = name.endsWith('s') ? name : `${name}s`;
	return answerObjects(
		{ tenant, call, dialect: cbiDialect, product: 'cbi', collection, traits: {} },
		more,
	);
}
