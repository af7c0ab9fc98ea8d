import type { Answer, Call } from '../call';
import { answerInsights } from '../insights/answerInsights';
import { checkLimits } from '../limits/checkLimits';
import { tellLimits } from '../limits/tellLimits';
import { answerGraph } from '../others/answerGraph';
import { answerPlain } from '../others/answerPlain';
import type { Tenant } from '../tenant/tenant';
import { answerIdentity } from '../zid/answerIdentity';
import { answerZcc } from '../zcc/answerZcc';
import { answerZdx } from '../zdx/answerZdx';
import { answerZia } from '../zia/answerZia';
import { answerZpa } from '../zpa/answerZpa';
import { answerZtw } from '../ztw/answerZtw';
import { answerZwa } from '../zwa/answerZwa';
import { answerSessionCheck } from '../signin/answerSessionCheck';
import { checkRole } from './checkRole';
import { checkSession } from './checkSession';
import type { Product, Route } from './findRoute';
import { tellMode } from './tellMode';

type AnswerProduct = (tenant: Tenant, call: Call, route: Route) => Answer;

const products: Record<Product, AnswerProduct> = {
	zia: answerZia,
	zpa: answerZpa,
	ztw: answerZtw,
	zcc: answerZcc,
	zdx: answerZdx,
	zwa: answerZwa,
	ziam: answerIdentity,
	zins: answerInsights,
	easm: answerPlain,
	bi: answerPlain,
	aiguard: answerPlain,
	ztb: answerPlain,
	zcell: answerPlain,
	zms: answerGraph,
};

export function answerProduct(tenant: Tenant, call: Call, route: Route): Answer {
	const sessionCheck = answerSessionCheck(tenant, call, route);
	if (sessionCheck) return sessionCheck;
	const session = checkSession(tenant, call, route.scheme);
	if (!('owner' in session)) return session;
	const answer =
		checkLimits(tenant, route, call) ??
		checkRole(session, route, call) ??
		products[route.product](tenant, call, route);
	const headers = { ...tellMode(route.product), ...tellLimits(tenant, route, call) };
	return { ...answer, headers: { ...headers, ...answer.headers } };
}
