import { type ProductId, products } from '../contract/products';
import type { SignInMethodId } from './methods';

/**
 * Where a credential's calls go. Holds no secret, so that nodes may keep it.
 */
export interface Tenant {
	readonly scheme: SignInMethodId;
	/**
	 * Same for every execution that draws on the same limits: cloud and account,
	 * no secret. Limits are counted under it.
	 */
	readonly key: string;
	/** Products that this sign-in opens; OneAPI opens all. */
	readonly opens: readonly ProductId[];
	/** Fills `{customerId}` in ZPA paths. */
	readonly customerId?: string;
	/** ZPA microtenant that calls are confined to. */
	readonly microtenantId?: string;
	/** Base address a product's paths are put behind, e.g. `https://api.zsapi.net/zia/api/v1`. */
	readonly baseOf: (product: ProductId) => string;
	/** Origins that may be given the session: `https://api.zsapi.net`. */
	readonly origins: readonly string[];
	/**
	 * Where files for the sandbox go, e.g. `https://csbapi.zscaler.net`: not given the session but
	 * the token, if the credential has one.
	 */
	readonly sandbox?: string;
	/** Where to sign in. */
	readonly signInUrl: string;
	/** The fields of the form that say so, as they are shown there. */
	readonly fields: AddressFields;
}

/** The field of the form that says where calls of a product go, as it is shown there. */
export const addressField = ({ fields }: Pick<Tenant, 'fields'>, product: ProductId): string =>
	products[product].ownToken === true ? fields.sandbox : fields.api;

/** Which fields of the form say where to go: 'Vanity Domain and Cloud'. */
export interface AddressFields {
	readonly signIn: string;
	readonly api: string;
	/** Where files for the sandbox go. */
	readonly sandbox: string;
}
