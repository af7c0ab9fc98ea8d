import { randomBytes } from 'node:crypto';

import type { Simulator } from '../../../simulator';

/** Signs that some dress writes in another way. */
const ODD = '"<+/=&%';

const fields = /secret$|password|token$/i;

/** A new secret in each field of each credential of the tenant, which takes them from here on. */
export function plantCanaries({ credentials }: Simulator): void {
	for (const [scheme, form] of Object.entries(credentials) as [string, object][]) {
		for (const name of Object.keys(form)) {
			if (fields.test(name)) Object.assign(form, { [name]: canary() });
		}
		if (scheme === 'ziaApiKey' || scheme === 'ztwApiKey') {
			Object.assign(form, { apiKey: randomBytes(6).toString('hex') });
		}
		if (scheme === 'zccApiKey') Object.assign(form, { apiKey: canary(), secretKey: canary() });
	}
}

/** A secret that was never told before. */
export const canary = (signs = ODD): string =>
	`${randomBytes(9).toString('hex')}${signs}${randomBytes(9).toString('hex')}`;
