import type { Answer, Call } from '../call';
import type { Route } from '../gate/findRoute';
import { answerObjects } from '../objects/answerObjects';
import type { Dialect } from '../objects/traits';
import type { Tenant } from '../tenant/tenant';
import { ziaDialect } from '../zia/dialect';

const plain: Dialect = { ...ziaDialect, traitsOf: () => undefined };

/** Products that are signed in to here, and have little more than plain collections. */
export function answerOther(tenant: Tenant, call: Call, { product, segments }: Route): Answer {
	const [collection = '', ...rest] = segments;
	const traits = { unique: ['name'] };
	return answerObjects({ tenant, call, dialect: plain, product, collection, traits }, rest);
}
