import type { ApiRequest } from '../contract/apiRequest';
import type { Tenant } from '../tenant/tenant';
import type { TenantUsage } from '../usage/ledger';
import type { TenantLimits } from './limits/limits';
import type { Outages } from './outages';
import type { HttpAnswer, Ports } from '../contract/ports';

/** What all calls of a client share. */
export interface CallContext {
	readonly tenant: Tenant;
	readonly ports: Ports;
	readonly limits: TenantLimits;
	readonly usage: TenantUsage;
	readonly outages: Outages;
	/** Milliseconds that a call may spend, waiting included. */
	readonly maxWait: number;
	readonly signal?: AbortSignal;
	/** Told of every answer; `sentAt` in epoch milliseconds. */
	readonly onAnswer: (request: ApiRequest, answer: HttpAnswer, sentAt: number) => void;
}
