import type { Item } from '../call';
import type { Fault } from '../faults/fault';
import type { Feed } from '../feeds/feed';
import type { ReportDesk, ReportKind } from '../reports/report';
import type { Credentials } from '../signin/credentials';
import type { Clock } from './clock';

export type SeedName = 'small' | 'empty';

export type Scheme = 'oneApi' | 'zia' | 'ztw' | 'zpa' | 'zdx' | 'zcc' | 'zwa';

export interface Session {
	readonly token: string;
	readonly scheme: Scheme;
	readonly owner: string;
	/** Without it a OneAPI token is issued, and refused by every API. */
	readonly audience: boolean;
	readonly mayWrite: boolean;
	readonly expiresAt: number;
	idleUntil: number;
}

export interface TenantOptions {
	/** Seconds. The tenant sets it; recorded sign-ins show 11999 to 86399. */
	readonly sessionLife: number;
	/** Seconds. ZIA ends a session after five idle minutes unless the tenant says otherwise. */
	readonly idleTime: number;
	/** Factor on the length of every rate-limit window, or none at all. */
	readonly limits: number | 'off';
	readonly seed: SeedName;
}

export interface CallRecord {
	readonly n: number;
	readonly at: string;
	readonly method: string;
	readonly path: string;
	readonly query: Readonly<Record<string, string>>;
	/** 0 when the connection was reset. */
	readonly status: number;
	readonly session: string | null;
	readonly fault: boolean;
}

interface SignInRecord {
	readonly at: string;
	readonly method: string;
	readonly ok: boolean;
	readonly reason: string;
	readonly session: string | null;
}

export interface Tenant {
	readonly options: TenantOptions;
	readonly clock: Clock;
	readonly credentials: Credentials;
	/** Of the API client with a private key. */
	readonly publicKey: () => string;
	readonly sessions: Map<string, Session>;
	readonly signIns: SignInRecord[];
	readonly failedSignIns: Map<string, number[]>;
	readonly usedAssertions: Set<string>;
	readonly objects: Map<string, Item[]>;
	readonly activated: Map<string, Item[]>;
	readonly pending: Set<string>;
	/** Activations under way, by product: how many looks still find them so. */
	readonly activating: Map<string, number>;
	lastId: number;
	readonly windows: Map<string, number[]>;
	faults: Fault[];
	readonly calls: CallRecord[];
	/** Threat feeds by path: other people's, served beside the tenant. */
	readonly feeds: Map<string, Feed>;
	readonly feedCalls: { readonly path: string; readonly status: number }[];
	readonly reports: Map<ReportKind, ReportDesk>;
}
