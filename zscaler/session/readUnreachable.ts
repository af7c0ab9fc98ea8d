import { inSeconds } from '../transport/overdue';
import { type NetworkError, readNetworkError } from '../transport/readNetworkError';
import { ZscalerError } from '../contract/zscalerError';
import { fieldLabels } from '../tenant/credential';
import type { Tenant } from '../tenant/tenant';

/** Why no answer came, from whatever the sender threw. Holds nothing of what was sent. */
export function readUnreachable(error: unknown, { signInUrl, fields }: Tenant): ZscalerError {
	const read = readNetworkError(error);
	const { host } = new URL(signInUrl);
	const { message, advice } =
		read === undefined ? tellOther(error, host, fields.signIn) : tell(read, host, fields.signIn);
	return new ZscalerError(message, { kind: 'unreachable', code: read?.code, advice });
}

const mayReach = (fields: string): string =>
	`Check that n8n may reach it: firewall, proxy, and ${fields} in the credential.`;
const LATER = 'Run it again later. If it stays so, see whether a proxy or TLS inspection between ';

function tell({ outcome, waited }: NetworkError, host: string, fields: string) {
	switch (outcome) {
		case 'noSuchHost':
			return {
				message: `There is no host ${host}`,
				advice: `Check ${fields} in the credential${meaningOf(fields)}.`,
			};
		case 'untrusted':
			return {
				message: `The certificate of ${host} is not trusted by n8n`,
				advice:
					'Is TLS inspected between n8n and Zscaler? Give n8n the inspecting certificate ' +
					'(NODE_EXTRA_CA_CERTS), or exempt this host from inspection.',
			};
		case 'late': {
			const time = waited === undefined ? 'in time' : `within ${inSeconds(waited)}`;
			return {
				message: `${host} did not finish answering the sign-in ${time}`,
				advice: `${LATER}n8n and Zscaler holds answers back.`,
			};
		}
		case 'broken':
			return {
				message: `The connection to ${host} broke while signing in`,
				advice: `${LATER}n8n and Zscaler ends connections.`,
			};
		case 'garbled':
			return {
				message: `The answer of ${host} to the sign-in came packed, and cannot be unpacked`,
				advice: `${LATER}n8n and Zscaler changes answers.`,
			};
		case 'neverSent':
			return { message: `${host} cannot be reached`, advice: mayReach(fields) };
	}
}

function meaningOf(fields: string): string {
	if (fields.startsWith(fieldLabels.vanityDomain))
		return ': the vanity domain is the first part of your sign-in page';
	return fields === fieldLabels.cloud ? ': it is part of the address of your admin portal' : '';
}

/** n8n itself refuses hosts that the credential's own list leaves out. */
function tellOther(error: unknown, host: string, fields: string) {
	const text = error instanceof Error ? error.message : '';
	if (/domain/i.test(text)) {
		return {
			message: `The credential's Allowed HTTP Request Domains leave out ${host}`,
			advice: `Add ${host} to them: signing in happens there.`,
		};
	}
	return { message: `${host} cannot be reached`, advice: mayReach(fields) };
}
