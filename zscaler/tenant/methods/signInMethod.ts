import type { HttpAnswer, HttpRequest } from '../../contract/ports';
import type { ProductId } from '../../contract/products';
import type { Credential, FieldName } from '../credential';
import type { Tenant } from '../tenant';

export interface Issued {
	readonly token: string;
	/** Milliseconds that the session lives; for one that ends when idle, unused. */
	readonly life: number;
}

/** A cheap call, and the product whose permissions it tells of. */
export interface Check {
	readonly product: ProductId;
	readonly request: HttpRequest;
}

/** How one way of signing in speaks. */
export interface Scheme {
	/** Fields that make the credential what it is: a change in one makes another owner. */
	readonly fields: readonly FieldName[];
	/** Ends when unused for five minutes rather than at a set time. */
	readonly idles: boolean;
	/** The sign-in carries a time stamp, so that a wrong clock alone gets it refused. */
	readonly stamped: boolean;
	/** Zscaler locks the account after too many sign-ins that it refused. */
	readonly locks: boolean;
	/** `at`: server time in epoch milliseconds. */
	readonly signIn: (credential: Credential, tenant: Tenant, at: number) => HttpRequest;
	/** Nothing where the answer holds no session. */
	readonly read: (answer: HttpAnswer) => Issued | undefined;
	readonly headers: (token: string) => Readonly<Record<string, string>>;
	/** Cheap calls, one of which tells whether a session lives. */
	readonly checks: (tenant: Tenant) => readonly Check[];
	readonly isAlive: (answer: HttpAnswer) => boolean;
}

/** Milliseconds in which a sign-in must be answered. */
export const SIGN_IN_TIMEOUT = 30_000;
