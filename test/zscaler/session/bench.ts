import { type Simulator, startSimulator } from '../../../simulator';
import type { SimulatorOptions } from '../../../simulator/startSimulator';
import type { HttpRequest, Send } from '../../../zscaler/contract/ports';
import { openSessionStore, type SessionStore } from '../../../zscaler/session/sessionStore';
import type { SessionPorts } from '../../../zscaler/session/signIn';
import type { Credential } from '../../../zscaler/tenant/credential';
import type { SignInMethodId } from '../../../zscaler/tenant/methods';

/** The forms as a person would fill them in for the simulator, one per way of signing in. */
export function formsFor({
	url,
	signInUrl,
	credentials,
}: Simulator): Record<SignInMethodId, Credential> {
	const { oneApiSecret, oneApiPrivateKey, zpaApiKey, zdxApiKey, zccApiKey, zwaApiKey } =
		credentials;
	const oneApi = { oneApiCloud: 'custom', signInUrl, apiUrl: url };
	return {
		oneApiSecret: { authentication: 'oneApiSecret', ...oneApi, ...oneApiSecret },
		oneApiKey: { authentication: 'oneApiKey', ...oneApi, ...oneApiPrivateKey },
		ziaApiKey: { authentication: 'ziaApiKey', cloud: 'custom', ...credentials.ziaApiKey },
		zpaApiKey: { authentication: 'zpaApiKey', zpaCloud: 'custom', ...zpaApiKey },
		zdx: { authentication: 'zdx', zdxCloud: 'custom', ...zdxApiKey },
		zcc: { authentication: 'zcc', cloud: 'custom', ...zccApiKey },
		ztw: { authentication: 'ztw', cloud: 'custom', ...credentials.ztwApiKey },
		zwa: { authentication: 'zwa', zwaCloud: 'custom', ...zwaApiKey },
	};
}

export const schemeIds = [
	'oneApiSecret',
	'oneApiKey',
	'ziaApiKey',
	'zpaApiKey',
	'zdx',
	'zcc',
	'ztw',
	'zwa',
] as const satisfies readonly SignInMethodId[];

export interface Bench {
	readonly simulator: Simulator;
	readonly forms: Record<SignInMethodId, Credential>;
	readonly store: SessionStore;
	readonly ports: SessionPorts;
	/** What was sent, oldest first, and when. */
	readonly requests: HttpRequest[];
	readonly sentAt: number[];
	readonly logs: string[];
	/** Moves both clocks. */
	readonly pass: (milliseconds: number) => void;
	/** Moves the clock of n8n alone. */
	readonly skew: (milliseconds: number) => void;
}

/** A simulated tenant, and the ports to reach it with a clock that a test can move. */
export async function openBench(options: SimulatorOptions = {}): Promise<Bench> {
	const simulator = await startSimulator({ seed: 'empty', limits: 'off', ...options });
	const requests: HttpRequest[] = [];
	const sentAt: number[] = [];
	const logs: string[] = [];
	let ahead = 0;
	const skew = (milliseconds: number) => {
		ahead += milliseconds;
	};
	const pass = (milliseconds: number) => {
		simulator.advance(milliseconds);
		skew(milliseconds);
	};
	const send: Send = (request) => {
		requests.push(request);
		sentAt.push(Date.now() + ahead);
		return sendWithFetch(request);
	};
	return {
		simulator,
		forms: formsFor(simulator),
		store: openSessionStore(),
		requests,
		sentAt,
		logs,
		skew,
		pass,
		ports: {
			send,
			// To sleep takes no time, and seems to.
			sleep: async (milliseconds) => {
				pass(milliseconds);
			},
			now: () => Date.now() + ahead,
			log: (level, message, facts) => logs.push(JSON.stringify({ level, message, ...facts })),
		},
	};
}

export const sendWithFetch: Send = async ({ method, url, headers, body }, signal) => {
	const answer = await fetch(url, {
		method,
		headers: { ...headers },
		redirect: 'manual',
		signal,
		body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
	});
	const text = await answer.text();
	return {
		status: answer.status,
		headers: Object.fromEntries(answer.headers),
		body: parse(text),
	};
};

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
