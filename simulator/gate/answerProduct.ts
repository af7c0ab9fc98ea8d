import type { Answer, Call } from '../call';
import { answerInsights } from '../insights/answerInsights';
import { checkLimits } from '../limits/checkLimits';
import { answerOther } from '../others/answerOther';
import type { Tenant } from '../tenant/tenant';
import { answerZia } from '../zia/answerZia';
import { answerZpa } from '../zpa/answerZpa';
import { answerZtw } from '../ztw/answerZtw';
import { answerSessionCheck } from '../signin/answerSessionCheck';
import { checkRole } from './checkRole';
import { checkSession } from './checkSession';
import type { Product, Route } from './findRoute';

type AnswerProduct = (tenant: Tenant, call: Call, route: Route) => Answer;

const PRODUCTS: Record<Product, AnswerProduct> = {
	zia: answerZia,
	zpa: answerZpa,
	ztw: answerZtw,
	zcc: answerOther,
	zdx: answerOther,
	zwa: answerOther,
	ziam: answerOther,
	zins: answerInsights,
};

/** Two of the products say in every answer whether they can be written to. */
const MODE = { 'x-zscaler-mode': 'read-write' };
const HEADERS: Partial<Record<Product, Record<string, string>>> = { zia: MODE, ztw: MODE };

export const answerProduct = (tenant: Tenant, call: Call, route: Route): Answer => {
	const sessionCheck = answerSessionCheck(tenant, call, route);
	if (sessionCheck) return sessionCheck;
	const session = checkSession(tenant, call, route.scheme);
	if (!('owner' in session)) return session;
	const answer =
		checkLimits(tenant, route, call) ??
		checkRole(session, route, call) ??
		PRODUCTS[route.product](tenant, call, route);
	return { ...answer, headers: { ...HEADERS[route.product], ...answer.headers } };
};
