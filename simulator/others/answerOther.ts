import type { Answer, Call } from '../call';
import type { Route } from '../gate/findRoute';
import { answerObjects } from '../objects/answerObjects';
import type { Dialect } from '../objects/traits';
import type { Tenant } from '../tenant/tenant';
import { ziaDialect } from '../zia/dialect';

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

/** Products that are signed in to here, and have no more than plain collections. */
export const answerOther = (tenant: Tenant, call: Call, { product, segments }: Route): Answer => {
	const [collection = '', ...rest] = segments;
	const dialect = product === 'ziam' ? identity : plain;
	const traits = { unique: ['loginName', 'name'], readOnly: product === 'zdx' || undefined };
	return answerObjects({ tenant, call, dialect, product, collection, traits }, rest);
};
