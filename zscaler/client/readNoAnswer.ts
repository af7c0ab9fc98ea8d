import { products } from '../contract/products';
import { inSeconds } from '../transport/overdue';
import { type NetworkError, readNetworkError } from '../transport/readNetworkError';
import { placeOf, type Where } from './readError';
import { addressField, type Tenant } from '../tenant/tenant';
import { ZscalerError } from '../contract/zscalerError';

/** What a request that got no answer tells: whether it can have arrived, and whether to try on. */
export interface NoAnswer {
	readonly error: ZscalerError;
	/** May have reached Zscaler and done its work. */
	readonly arrived: boolean;
	/** May fare better in a moment. */
	readonly transient: boolean;
}

/**
 * `undefined`: the sender failed for a reason of its own, which is no business of the network. While it
 * waits for a sign-in nothing is sent, or what was sent has been refused.
 */
export function readNoAnswer(
	thrown: unknown,
	where: Where,
	tenant: Pick<Tenant, 'fields'>,
	isSigningIn = false,
): NoAnswer | undefined {
	if (thrown instanceof ZscalerError) return undefined;
	const read = readNetworkError(thrown);
	if (read === undefined) return undefined;
	const { code, arrived, transient } = read;
	const { message, advice } = isSigningIn
		? noSignIn(read)
		: tell(read, products[where.product].name, addressField(tenant, where.product));
	const facts = { kind: 'unreachable', ...placeOf(where), code, advice } as const;
	return {
		error: new ZscalerError(message, facts, { cause: thrown }),
		arrived: arrived && !isSigningIn,
		transient,
	};
}

const noSignIn = ({ waited, code }: NetworkError) => ({
	message: `The sign-in to Zscaler did not end ${waited === undefined ? 'in time' : `within ${inSeconds(waited)}`} (${code})`,
	advice:
		'Nothing was sent. Run it again later. If it stays so, see whether n8n can reach the sign-in of ' +
		'Zscaler without delay.',
});

function tell({ outcome, code, waited }: NetworkError, name: string, field: string) {
	if (outcome === 'late') {
		const time = waited === undefined ? 'in time' : `within ${inSeconds(waited)}`;
		return {
			message: `${name} did not finish its answer ${time} (${code})`,
			advice:
				'Run it again later. If it stays so, raise Max Wait, and see whether a proxy or TLS ' +
				'inspection between n8n and Zscaler holds answers back.',
		};
	}
	if (outcome === 'untrusted') {
		return {
			message: `${name} cannot be reached (${code})`,
			advice:
				'Is TLS inspected between n8n and Zscaler? Give n8n the inspecting certificate ' +
				'(NODE_EXTRA_CA_CERTS), or exempt Zscaler from inspection.',
		};
	}
	if (outcome === 'garbled') {
		return {
			message: `The answer of ${name} came packed, and cannot be unpacked (${code})`,
			advice:
				'Run it again later. If it stays so, see whether a proxy or TLS inspection between n8n and ' +
				'Zscaler changes answers.',
		};
	}
	return outcome === 'broken'
		? {
				message: `The connection to ${name} broke before the answer was complete (${code})`,
				advice:
					'Run it again later. If it stays so, see whether a proxy or TLS inspection between n8n ' +
					'and Zscaler ends connections.',
			}
		: {
				message: `${name} cannot be reached (${code})`,
				advice: `Check ${field} in the credential, the network and the proxy of this n8n.`,
			};
}
