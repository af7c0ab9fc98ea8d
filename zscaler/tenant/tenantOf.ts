import { type ProductId, products } from '../contract/products';
import { ZscalerError } from '../contract/zscalerError';
import { type Credential, type FieldName, flawIn, requiredText, textOf } from './credential';
import { placeOf } from './placeOf';
import { mayHaveSandbox, noSandboxToken, sandboxField, sandboxOf } from './sandboxOf';
import type { SchemeId, Tenant } from './tenant';

interface Sort {
	readonly opens: readonly ProductId[];
	/** Field that names the account which limits and lock-outs are counted for. */
	readonly account: FieldName;
}

const everything = Object.values(products).map(({ id }) => id);

const sorts: Readonly<Record<SchemeId, Sort>> = {
	oneApiSecret: { opens: everything, account: 'clientId' },
	oneApiKey: { opens: everything, account: 'clientId' },
	ziaApiKey: { opens: ['zia'], account: 'username' },
	zpaApiKey: { opens: ['zpa'], account: 'clientId' },
	zdx: { opens: ['zdx'], account: 'keyId' },
	zcc: { opens: ['zcc'], account: 'apiKey' },
	ztw: { opens: ['ztw'], account: 'username' },
	zwa: { opens: ['zwa'], account: 'keyId' },
};

const isScheme = (text: string): text is SchemeId => Object.hasOwn(sorts, text);

/** Throws `invalid`, naming the field, where the form is not filled in as it should be. */
export function tenantOf(credential: Credential): Tenant {
	const scheme = schemeOf(credential);
	const { opens, account } = sorts[scheme];
	const { signInUrl, api, fields } = placeOf(scheme, credential);
	const sandbox = sandboxOf(scheme, credential);
	return {
		scheme,
		key: `${signInUrl}#${requiredText(credential, account)}`,
		opens,
		customerId: readCustomerId(scheme, credential),
		microtenantId: readMicrotenantId(credential),
		baseOf: (product) => baseOf(product, scheme, { api, sandbox }),
		origins: [new URL(api).origin],
		sandbox,
		signInUrl,
		fields: { ...fields, sandbox: sandboxField(scheme, credential) },
	};
}

export function schemeOf(credential: Credential): SchemeId {
	const scheme = requiredText(credential, 'authentication');
	if (isScheme(scheme)) return scheme;
	throw flawIn('authentication', `'${scheme}' is unknown`, 'Choose one of the list.');
}

/** ZPA paths hold the customer id: a number of 10 digits and more. */
function readCustomerId(scheme: SchemeId, credential: Credential): string | undefined {
	const own = scheme === 'zpaApiKey';
	const id = own
		? requiredText(credential, 'customerId')
		: sorts[scheme].opens.includes('zpa')
			? textOf(credential, 'customerId')
			: '';
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
	scheme: SchemeId,
	{ api, sandbox }: Pick<Tenant, 'sandbox'> & { readonly api: string },
): string {
	const { opens } = sorts[scheme];
	const { base } = products[product];
	if (product === 'csb' && mayHaveSandbox(scheme)) {
		if (sandbox === undefined) throw noSandboxToken();
		return sandbox + base;
	}
	if (!opens.includes(product)) throw wrongProduct(product, opens);
	return api + (opens === everything ? base : base.replace(/^\/[^/]+/, ''));
}

const wrongProduct = (product: ProductId, opens: readonly ProductId[]): ZscalerError => {
	const opened = opens.map((id) => products[id].name).join(', ');
	return new ZscalerError(
		`This credential's sign-in opens ${opened} only, not ${products[product].name}`,
		{
			kind: 'invalid',
			product,
			advice: 'Choose a credential for that product, or one that signs in with OneAPI.',
		},
	);
};
