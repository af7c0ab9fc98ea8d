import type { Answer, Call } from '../call';
import type { Product, Route } from '../gate/findRoute';
import { matchRoute, type Routes } from '../gate/matchRoute';
import { answerObjects } from '../objects/answerObjects';
import type { Dialect } from '../objects/traits';
import type { Tenant } from '../tenant/tenant';
import { ziaDialect } from '../zia/dialect';
import { readSecrets } from '../zid/apiClientSecrets';

/** ZIdentity wraps its lists and creates with 201 (zid__TestUsers). */
const identity: Dialect = {
	...ziaDialect,
	traitsOf: () => undefined,
	list: (items, call) => {
		const offset = Number(call.query.offset) || 0;
		const limit = Number(call.query.limit) || 100;
		const next = offset + limit;
		const nextLink = next < items.length ? `${call.path}?offset=${next}` : undefined;
		return {
			status: 200,
			body: {
				results_total: items.length,
				pageOffset: offset,
				pageSize: limit,
				...(nextLink ? { next_link: nextLink } : {}),
				records: items.slice(offset, next),
			},
		};
	},
	created: (item) => ({ status: 201, body: item }),
};

const plain: Dialect = { ...ziaDialect, traitsOf: () => undefined };

/** What is not plain REST, by product. */
const ROUTES: Partial<Record<Product, Routes>> = {
	ziam: { 'GET api-clients/:id/secrets': readSecrets },
};

/** Products that are signed in to here, and have little more than plain collections. */
export const answerOther = (tenant: Tenant, call: Call, { product, segments }: Route): Answer => {
	const matched = matchRoute(ROUTES[product] ?? {}, call.method, segments);
	if (matched) return matched.answer({ tenant, call, params: matched.params });
	const [collection = '', ...rest] = segments;
	const dialect = product === 'ziam' ? identity : plain;
	const traits = { unique: ['loginName', 'name'], readOnly: product === 'zdx' || undefined };
	return answerObjects({ tenant, call, dialect, product, collection, traits }, rest);
};
