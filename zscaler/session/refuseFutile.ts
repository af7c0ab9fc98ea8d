import { ZscalerError } from '../contract/zscalerError';
import type { Access } from './access';
import { MINUTE_MS } from '../contract/durations';

/** More refusals than that are no accident: signing in again does not help. */
const MAX = 3;
const WINDOW = MINUTE_MS;

/** Throws once three sessions were refused within a minute though signing in works. */
export function refuseFutile(
	{ state, tenant }: Pick<Access, 'state' | 'tenant'>,
	now: number,
): void {
	const recent = state.refusals.filter((at) => at > now - WINDOW);
	if (recent.length >= MAX)
		throw new ZscalerError('Zscaler accepts the sign-in, but refuses the session right after', {
			kind: 'signInRefused',
			retryAt: (recent[0] ?? now) + WINDOW,
			advice:
				'Check that the API client or administrator has an API role for this product, and ' +
				`that ${tenant.fields.api} in the credential is right.`,
		});
	state.refusals = [...recent, now];
}
