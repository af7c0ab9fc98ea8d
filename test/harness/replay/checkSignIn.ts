import { generateKeyPairSync } from 'node:crypto';
import { isPlainObject } from 'lodash';

import type { HttpRequest } from '../../../zscaler/contract/ports';
import { renewSession } from '../../../zscaler/session';
import { openSessionStore } from '../../../zscaler/session/sessionStore';
import type { Exchange } from './readExchanges';

/** The way of signing in that is recorded well enough to be done again: OneAPI's. */
export const isSignIn = ({ method, url, body }: Exchange): boolean =>
	method === 'POST' && url.pathname === '/oauth2/v1/token' && formOf(body) !== undefined;

/** Signs in as recorded; what is wrong, or nothing. */
export async function checkSignIn(exchange: Exchange): Promise<string | undefined> {
	const form = formOf(exchange.body) ?? new URLSearchParams();
	const sent: HttpRequest[] = [];
	const { status, headers, answer } = exchange;
	const ports = {
		send: (request: HttpRequest) => {
			sent.push(request);
			return Promise.resolve({ status, headers, body: answer });
		},
		now: () => Date.parse(headers.date ?? '') || 1_772_000_000_000,
	};
	const outcome = await renewSession(
		openSessionStore(),
		credentialOf(exchange, form),
		undefined,
		ports,
	)
		.then(({ session }) => session)
		.catch((error: unknown) => String(error));
	const [request] = sent;
	if (request === undefined) return `no request: ${JSON.stringify(outcome)}`;
	return compareForm(request, exchange, form) ?? compareSession(outcome, exchange);
}

function credentialOf({ url }: Exchange, form: URLSearchParams) {
	const byKey = form.has('client_assertion');
	return {
		authentication: byKey ? 'oneApiKey' : 'oneApiSecret',
		oneApiCloud: 'custom',
		signInUrl: url.origin,
		apiUrl: url.origin,
		clientId: form.get('client_id'),
		clientSecret: form.get('client_secret'),
		privateKey: byKey ? newKey() : '',
	};
}

const newKey = (): string =>
	generateKeyPairSync('rsa', { modulusLength: 2048 })
		.privateKey.export({ type: 'pkcs8', format: 'pem' })
		.toString();

/** Scrubbed values, and one signed with a key that nobody has, are compared by name alone. */
function compareForm(
	request: HttpRequest,
	{ url }: Exchange,
	form: URLSearchParams,
): string | undefined {
	const own = formOf(request.body) ?? new URLSearchParams();
	if (request.url !== url.href) return `sign-in at ${request.url}`;
	const names = [...form.keys()].sort().join();
	if ([...own.keys()].sort().join() !== names) return `form ${[...own.keys()].join()} for ${names}`;
	const wrong = [...form].find(
		([name, value]) =>
			value !== 'REDACTED' && name !== 'client_assertion' && own.get(name) !== value,
	);
	return wrong === undefined ? undefined : `form field ${wrong[0]} differs`;
}

function compareSession(outcome: unknown, { status, answer }: Exchange): string | undefined {
	const token = isPlainObject(answer)
		? (answer as Record<string, unknown>).access_token
		: undefined;
	const session = isPlainObject(outcome) ? (outcome as Record<string, unknown>) : {};
	if (status < 300 && token !== undefined) {
		return session.token === token ? undefined : `no session, but ${String(outcome)}`;
	}
	return session.token === undefined ? undefined : 'a session out of a refusal';
}

function formOf(body: unknown): URLSearchParams | undefined {
	if (typeof body === 'string') return new URLSearchParams(body);
	if (!isPlainObject(body)) return undefined;
	return new URLSearchParams(body as Record<string, string>);
}
