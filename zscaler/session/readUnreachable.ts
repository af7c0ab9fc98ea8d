import { ZscalerError } from '../client/zscalerError';
import type { SchemeId, Tenant } from '../tenant/tenant';

const unknownHost = ['ENOTFOUND', 'EAI_NODATA', 'EAI_NONAME'];
const neverArrived = [...unknownHost, 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'];
const untrusted = /CERT|UNABLE_TO_VERIFY|ERR_TLS|SELF_SIGNED/;

const usesOneApi = (scheme: SchemeId) => scheme === 'oneApiSecret' || scheme === 'oneApiKey';

/** Why no answer came, from whatever the sender threw. Holds nothing of what was sent. */
export function readUnreachable(error: unknown, { scheme, signInUrl }: Tenant): ZscalerError {
	const code = codeOf(error);
	const { host } = new URL(signInUrl);
	const { message, advice } = tell(code, textOf(error), host, usesOneApi(scheme));
	return new ZscalerError(message, { kind: 'unreachable', code, advice });
}

/** No sign-in can have been counted by Zscaler. */
export const isCountless = ({ facts }: ZscalerError): boolean =>
	facts.kind === 'unreachable' &&
	(neverArrived.includes(facts.code ?? '') || untrusted.test(facts.code ?? ''));

function tell(code: string, text: string, host: string, oneApi: boolean) {
	if (unknownHost.includes(code))
		return {
			message: `There is no host ${host}`,
			advice: oneApi
				? 'Check Vanity Domain and Cloud: the vanity domain is the first part of your sign-in page.'
				: 'Check Cloud: it is part of the address of your admin portal.',
		};
	if (untrusted.test(code))
		return {
			message: `The certificate of ${host} is not trusted by n8n`,
			advice:
				'Is TLS inspected between n8n and Zscaler? Give n8n the inspecting certificate ' +
				'(NODE_EXTRA_CA_CERTS), or exempt this host from inspection.',
		};
	if (/domain/i.test(text))
		return {
			message: `The credential's Allowed HTTP Request Domains leave out ${host}`,
			advice: `Add ${host} to them: signing in happens there.`,
		};
	return {
		message: `${host} cannot be reached`,
		advice: 'Check that n8n may reach it: firewall, proxy, and whether the address is right.',
	};
}

/** n8n and axios wrap what went wrong into one another. */
function codeOf(error: unknown, depth = 0): string {
	if (typeof error !== 'object' || error === null || depth > 3) return '';
	const { code, cause, error: inner } = error as Record<string, unknown>;
	if (typeof code === 'string') return code;
	return codeOf(cause, depth + 1) || codeOf(inner, depth + 1);
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : '');
