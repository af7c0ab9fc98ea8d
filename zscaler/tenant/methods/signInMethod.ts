import type { HttpAnswer, HttpRequest } from '../../contract/ports';
import type { ProductId } from '../../contract/products';
import type { Credential, FieldName } from '../credential';
import type { AddressFields, Tenant } from '../tenant';
import { SECOND_MS } from '../../contract/durations';

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

/** Where to sign in, and the address that product paths are put behind. */
export interface SignInPlace {
	readonly signInUrl: string;
	readonly api: string;
	/** The fields of the form that say so, as they are shown there. */
	readonly fields: Pick<AddressFields, 'signIn' | 'api'>;
}

/** One way of signing in: a row of the list in the credential. */
export interface SignInMethod {
	/** As the credential's list calls it, and what it says of it there. */
	readonly label: string;
	readonly about: string;
	/** OneAPI opens all products; of the others some have an administrator who signs in. */
	readonly family: 'oneApi' | 'administrator' | 'keyPair';
	readonly opens: readonly ProductId[];
	/** Field that names the account which limits and lock-outs are counted for. */
	readonly account: FieldName;
	readonly placeOf: (credential: Credential) => SignInPlace;
	/** Whether the form asks for the customer id of Private Access. */
	readonly customerId?: 'required' | 'optional';
	/** Field that tells the cloud of the tenant's sandbox. */
	readonly sandboxCloud?: 'cloud' | 'sandboxCloud';
	/** Fields that make the credential what it is: a change in one makes another owner. */
	readonly fields: readonly FieldName[];
	/** Ends when unused for five minutes rather than at a set time. */
	readonly idleTimeout: boolean;
	/** The sign-in carries a time stamp, so that a wrong clock alone gets it refused. */
	readonly timestamped: boolean;
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
	/** Which value a refusal blames, and what to do. */
	readonly refused: { readonly message: string; readonly advice: string };
	/** Another of its clouds refuses a credential in the same words. */
	readonly cloudsAlike?: true;
}

/** Milliseconds in which a sign-in must be answered. */
export const SIGN_IN_TIMEOUT = 30 * SECOND_MS;
