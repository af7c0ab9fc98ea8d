import type { Item } from '../call';
import { nameSession } from '../signin/sessions';
import type { Tenant } from '../tenant/tenant';

export interface TenantState {
	readonly now: string;
	readonly pending: readonly string[];
	readonly sessions: readonly {
		readonly session: string;
		readonly scheme: string;
		readonly owner: string;
	}[];
	/** What the API shows: the configuration as it is edited. */
	readonly objects: Readonly<Record<string, Item[]>>;
	/** What ZIA and Cloud Connector enforce: the configuration as it was last activated. */
	readonly activated: Readonly<Record<string, Item[]>>;
}

export const readState = (tenant: Tenant): TenantState =>
	structuredClone({
		now: new Date(tenant.clock.now()).toISOString(),
		pending: [...tenant.pending],
		sessions: [...tenant.sessions.values()].map(({ token, scheme, owner }) => ({
			session: nameSession(token),
			scheme,
			owner,
		})),
		objects: Object.fromEntries(tenant.objects),
		activated: Object.fromEntries(tenant.activated),
	});

export interface SignInCount {
	readonly total: number;
	readonly ok: number;
	readonly failed: number;
	readonly byMethod: Record<string, { ok: number; failed: number }>;
	readonly list: Tenant['signIns'];
}

export function countSignIns({ signIns }: Tenant): SignInCount {
	const byMethod: SignInCount['byMethod'] = {};
	for (const { method, ok } of signIns) {
		const count = (byMethod[method] ??= { ok: 0, failed: 0 });
		count[ok ? 'ok' : 'failed'] += 1;
	}
	const ok = signIns.filter((signIn) => signIn.ok).length;
	return {
		total: signIns.length,
		ok,
		failed: signIns.length - ok,
		byMethod,
		list: structuredClone(signIns),
	};
}
