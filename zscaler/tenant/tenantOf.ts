import { type ProductId, products } from '../contract/products';
import { ZscalerError } from '../contract/zscalerError';
import { type Credential, flawIn, requiredText, textOf } from './credential';
import { signInMethodOf, signInMethods } from './methods';
import type { SignInMethod } from './methods/signInMethod';
import { noSandboxToken, sandboxField, sandboxOf } from './sandboxOf';
import type { Tenant } from './tenant';

/** Throws `invalid`, naming the field, where the form is not filled in as it should be. */
export function tenantOf(credential: Credential): Tenant {
	const scheme = signInMethodOf(credential);
	const method = signInMethods[scheme];
	const { opens, account } = method;
	const { signInUrl, api, fields } = method.placeOf(credential);
	const sandbox = sandboxOf(method, credential);
	return {
		scheme,
		key: `${signInUrl}#${requiredText(credential, account)}`,
		opens,
		customerId: readCustomerId(method, credential),
		microtenantId: readMicrotenantId(credential),
		baseOf: (product) => baseOf(product, method, { api, sandbox }),
		origins: [new URL(api).origin],
		sandbox,
		signInUrl,
		fields: { ...fields, sandbox: sandboxField(method, credential) },
	};
}

/** ZPA paths hold the customer id: a number of 10 digits and more. */
function readCustomerId(method: SignInMethod, credential: Credential): string | undefined {
	if (method.customerId === undefined) return undefined;
	const read = method.customerId === 'required' ? requiredText : textOf;
	const id = read(credential, 'customerId');
	if (id === '' || !/\D/.test(id)) return id || undefined;
	throw flawIn(
		'customerId',
		'must be a number',
		'Find it in the ZPA Admin Portal under Configuration & Control > Public API > API Keys.',
	);
}

function readMicrotenantId(credential: Credential): string | undefined {
	const id = textOf(credential, 'microtenantId');
	if (!/\D/.test(id)) return id || undefined;
	throw flawIn(
		'microtenantId',
		'must be a number',
		'Give its ID, not its name, in the credential.',
	);
}

/** A legacy sign-in leaves out the product's name at the beginning: facts of the SDKs, 2026-11. */
function baseOf(
	product: ProductId,
	{ opens, family, sandboxCloud }: SignInMethod,
	{ api, sandbox }: Pick<Tenant, 'sandbox'> & { readonly api: string },
): string {
	const { base } = products[product];
	if (product === 'csb' && sandboxCloud !== undefined) {
		if (sandbox === undefined) throw noSandboxToken();
		return sandbox + base;
	}
	if (!opens.includes(product)) throw wrongProduct(product, opens);
	return api + (family === 'oneApi' ? base : base.replace(/^\/[^/]+/, ''));
}

function wrongProduct(product: ProductId, opens: readonly ProductId[]): ZscalerError {
	const opened = opens.map((id) => products[id].name).join(', ');
	return new ZscalerError(
		`This credential's sign-in opens ${opened} only, not ${products[product].name}`,
		{
			kind: 'invalid',
			product,
			advice: 'Choose a credential for that product, or one that signs in with OneAPI.',
		},
	);
}
