import { isItem, text, type Answer, type Call } from '../call';
import { tellMode } from '../gate/tellMode';
import { activateSlowly } from '../tenant/activate';
import { sleep } from '../tenant/clock';
import type { Tenant } from '../tenant/tenant';
import type { Fault } from './fault';
import { isSituation, situations } from './situations';

type Proceed = () => Promise<Answer>;

const apply = new Set<Fault['effect']>(['dropAfterApply', 'failAfterApply']);

/** Effects after which there is no answer, whole or not. */
const noAnswer = {
	reset: 'reset',
	dropAfterApply: 'reset',
	silence: 'silence',
	endlessHeaders: 'endlessHeaders',
} as const;

/** Answers a call that a fault strikes; `proceed` is what would have happened. */
export async function strike(
	tenant: Tenant,
	fault: Fault,
	call: Call,
	proceed: Proceed,
): Promise<Answer> {
	if (fault.delayMs) await sleep(fault.delayMs);
	if (fault.applies || apply.has(fault.effect)) await proceed();
	switch (fault.effect) {
		case undefined:
			return told(fault) ?? proceed();
		case 'unauthorizedAfterApply':
			return unauthorized(await proceed());
		case 'failAfterApply':
			return { status: 500, body: {} };
		case 'truncate':
		case 'drip':
		case 'endlessBody':
		case 'openBody':
			return { ...(told(fault) ?? (await proceed())), wire: fault.effect };
		case 'otherShape':
			return inOtherShape(await proceed());
		case 'expireSessions':
			tenant.sessions.clear();
			return proceed();
		case 'encodedUser':
			return encodeUser(await proceed());
		case 'microtenantMandatory':
			return call.query.microtenantId ? proceed() : noMicrotenant;
		case 'activatesSlowly':
			return beginActivation(tenant, call);
		default:
			return isSituation(fault.effect)
				? situations[fault.effect].answer
				: { status: 0, wire: noAnswer[fault.effect] };
	}
}

const told = ({ status, headers, body }: Fault): Answer | undefined =>
	status === undefined ? undefined : { status, headers, body };

/** A list in place of an object, and the other way round. */
const inOtherShape = (answer: Answer): Answer => ({
	...answer,
	body: isItem(answer.body) ? [answer.body] : { value: answer.body ?? null },
});

/** Zscaler has not put it into force yet; the next looks find it under way. */
function beginActivation(tenant: Tenant, { path }: Call): Answer {
	const product = path.startsWith('/ztw/') ? 'ztw' : 'zia';
	activateSlowly(tenant, product);
	const inProgress = { orgEditStatus: 'EDITS_PRESENT', adminActivateStatus: 'ADM_ACTV_QUEUED' };
	const body = product === 'ztw' ? inProgress : { status: 'INPROGRESS' };
	return { status: 200, headers: tellMode(product), body };
}

/** A 401 without a word after the deed (terraform-provider-zia docs/guides/troubleshooting.md, 2026-08). */
const unauthorized = (answer: Answer): Answer => (answer.status < 300 ? { status: 401 } : answer);

/** The id is Zscaler's, the sentence is not recorded. */
const noMicrotenant: Answer = {
	status: 400,
	body: { id: 'microtenant.mandatory', reason: 'microtenantId is mandatory for this API client.' },
};

/**
 * On a tenant that was moved to ZIdentity a user that is read alone has name and e-mail encoded
 * (terraform-provider-zia, PR 579, 2026-07); how is not said.
 */
function encodeUser(answer: Answer): Answer {
	if (!isItem(answer.body) || !('email' in answer.body)) return answer;
	const { name, email } = answer.body;
	return { ...answer, body: { ...answer.body, name: encode(name), email: encode(email) } };
}

const encode = (value: unknown): string => Buffer.from(text(value)).toString('base64');
