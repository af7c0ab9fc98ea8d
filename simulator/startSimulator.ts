import { readFaults, type FaultSettings } from './faults/fault';
import { countSignIns, readState, type SignInCount, type TenantState } from './admin/readState';
import type { Item } from './call';
import type { FeedSettings } from './feeds/feed';
import { setFeeds } from './feeds/setFeeds';
import { createServer } from './http/createServer';
import { type Push, pushLogs } from './nss/pushLogs';
import { pushRequest, type PushRequest } from './nss/pushRequest';
import { plantObjects } from './seed/plantObjects';
import { deskOf, setReports } from './reports/desks';
import type { ReportKind, ReportInput } from './reports/report';
import { makeCredentials, type Credentials } from './signin/credentials';
import { createTenant, resetTenant } from './tenant/createTenant';
import type { CallRecord, Tenant, TenantOptions } from './tenant/tenant';
import { HOUR_SECONDS, MINUTE_SECONDS } from './durations';

export interface SimulatorOptions extends Partial<TenantOptions> {
	readonly port?: number;
}

export interface Simulator {
	/** Stands for https://api.zsapi.net. */
	readonly url: string;
	/** Stands for https://<vanity>.zslogin.net. */
	readonly signInUrl: string;
	readonly adminUrl: string;
	readonly credentials: Credentials;
	readonly state: () => TenantState;
	readonly calls: () => CallRecord[];
	readonly signIns: () => SignInCount;
	/** In place of those that are set. */
	readonly setFaults: (...faults: readonly FaultSettings[]) => void;
	readonly clearFaults: () => void;
	readonly expireSessions: () => void;
	/** Puts objects of the caller's into a collection such as `zia/urlCategories`. */
	readonly seed: (key: string, items: readonly Item[]) => void;
	/** Serves these below `/feeds/`, beside those that are set already. */
	readonly setFeeds: (...feeds: readonly FeedSettings[]) => void;
	/** Posts logs to the Cloud NSS feeds that are active, as Zscaler would. */
	readonly pushLogs: (settings: PushRequest) => Promise<Push[]>;
	/** Requests for feeds, with the status of the answer. */
	readonly feedCalls: () => { readonly path: string; readonly status: number }[];
	/** How reports of a log are made from here on: slow, failing, capped, and of which entries. */
	readonly setReports: (settings: ReportInput) => void;
	/** What has happened to reports: 'started', 'overwrote', 'cancelled', 'downloaded'. */
	readonly reportEvents: (kind?: ReportKind) => string[];
	readonly reset: () => void;
	readonly advance: (milliseconds: number) => void;
	readonly close: () => Promise<void>;
}

const defaults: TenantOptions = {
	sessionLife: HOUR_SECONDS,
	idleTime: 5 * MINUTE_SECONDS,
	limits: 1,
	seed: 'small',
};

export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
	const { port = 0, ...wanted } = options;
	const started: { tenant?: Tenant } = {};
	const server = createServer(() => {
		if (!started.tenant) throw new Error('The simulator is starting.');
		return started.tenant;
	});
	const url = await server.listen({ host: '127.0.0.1', port });
	const tenant = createTenant(makeCredentials(url), { ...defaults, ...wanted });
	started.tenant = tenant;
	return { ...controlsOf(tenant), ...addressesOf(url), close: () => server.close() };
}

const addressesOf = (url: string) => ({ url, signInUrl: url, adminUrl: `${url}/_admin` });

const controlsOf = (tenant: Tenant) => ({
	credentials: tenant.credentials,
	state: () => readState(tenant),
	calls: () => structuredClone(tenant.calls),
	signIns: () => countSignIns(tenant),
	setFaults: (...faults: readonly FaultSettings[]) => {
		tenant.faults = readFaults(faults);
	},
	clearFaults: () => {
		tenant.faults.length = 0;
	},
	expireSessions: () => {
		tenant.sessions.clear();
	},
	seed: (key: string, items: readonly Item[]) => {
		plantObjects(tenant, key, items);
	},
	setFeeds: (...feeds: readonly FeedSettings[]) => {
		setFeeds(tenant, feeds);
	},
	pushLogs: (settings: PushRequest) => pushLogs(tenant, pushRequest.parse(settings)),
	feedCalls: () => structuredClone(tenant.feedCalls),
	setReports: (settings: ReportInput) => {
		setReports(tenant, settings);
	},
	reportEvents: (kind: ReportKind = 'audit') => [...deskOf(tenant, kind).events],
	reset: () => {
		resetTenant(tenant);
	},
	advance: (milliseconds: number) => {
		tenant.clock.advance(milliseconds);
	},
});
