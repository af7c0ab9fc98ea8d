import type { ApiRequest } from '../contract/apiRequest';
import { quote } from '../contract/text/quote';
import { products } from '../contract/products';
import { type ServerClock, learnClock } from '../tenant/clock';
import type { Tenant } from '../tenant/tenant';
import { sharedUsage, type Usage, usageOf } from '../usage/ledger';
import { type CallOptions, callUntilDone } from './callUntilDone';
import { learnLimits } from './limits/learnLimits';
import { type Limits, limitsOf, sharedLimits } from './limits/limits';
import type { CallContext } from './callContext';
import { noteHeard, openOutages, originOf } from './outages';
import type { HttpAnswer, Ports } from '../contract/ports';
import { placeOf } from './readError';
import { ZscalerError } from '../contract/zscalerError';
import { MINUTE_MS } from '../contract/durations';

export interface ClientOptions {
	readonly tenant: Tenant;
	readonly ports: Ports;
	/** What is known of Zscaler's limits; default: shared by the whole process. */
	readonly limits?: Limits;
	/** Where calls and waits are counted; default: shared by the whole process. */
	readonly usage?: Usage;
	/** Milliseconds that one call may spend, waiting included; default two minutes. */
	readonly maxWait?: number;
	/** Stops whatever is under way. */
	readonly signal?: AbortSignal;
	/** Corrected by the Date headers of the answers. */
	readonly clock?: ServerClock;
}

/** How long a user waits for what takes many calls, on the clock of the calls. */
interface Patience {
	/** Milliseconds. */
	readonly maxWait: number;
	readonly now: () => number;
	/** Fails at once when the execution is cancelled. */
	readonly sleep: (ms: number) => Promise<void>;
}

export interface Client {
	readonly tenant: Tenant;
	readonly patience: Patience;
	/**
	 * Sends when Zscaler takes it, and again where that helps. Rejects with `ZscalerError`, or
	 * with the signal's reason when cancelled.
	 */
	readonly call: (request: ApiRequest, options?: CallOptions) => Promise<HttpAnswer>;
	/** A text of an answer as it may be shown: short, without the credential's secrets. */
	readonly quote: (text: string) => string;
}

const TWO_MINUTES = 2 * MINUTE_MS;

export function createClient(options: ClientOptions): Client {
	const { tenant, ports, signal, clock, maxWait = TWO_MINUTES } = options;
	const limits = limitsOf(options.limits ?? sharedLimits, tenant);
	const outages = openOutages();
	const onAnswer: CallContext['onAnswer'] = (request, answer, sentAt) => {
		const now = ports.now();
		noteHeard(outages, originOf(tenant.baseOf(request.product)));
		learnLimits(limits, request, answer, now);
		if (clock !== undefined) learnClock(clock, tenant.key, answer.headers, { now, before: sentAt });
	};
	const usage = usageOf(options.usage ?? sharedUsage, tenant.key);
	const context: CallContext = { tenant, ports, limits, usage, outages, maxWait, signal, onAnswer };
	const sleep: Patience['sleep'] = (ms) => ports.sleep(ms, signal);
	return {
		tenant,
		quote: (text) => quote(text, ports.redact),
		patience: { maxWait, now: ports.now, sleep },
		call: async (request, callOptions = {}) => {
			const own = contextFor(context, callOptions);
			own.signal?.throwIfAborted();
			refuseForeign(tenant, request);
			return callUntilDone(own, request, callOptions);
		},
	};
}

const contextFor = (
	context: CallContext,
	{ maxWait = context.maxWait, cleanup }: CallOptions,
): CallContext => ({
	...context,
	maxWait,
	signal: cleanup === true ? undefined : context.signal,
});

/** A legacy sign-in opens one product: better told before anything is sent. */
function refuseForeign({ opens }: Tenant, request: ApiRequest): void {
	// What has a token of its own asks nothing of the sign-in; the tenant knows whether it has one.
	if (opens.includes(request.product) || products[request.product].ownToken === true) return;
	const opened = opens.map((id) => products[id].name).join(', ');
	const { name } = products[request.product];
	throw new ZscalerError(`This credential's sign-in opens ${opened} only, not ${name}`, {
		kind: 'invalid',
		...placeOf(request),
		advice: 'Choose a credential for that product, or one that signs in with OneAPI.',
	});
}
