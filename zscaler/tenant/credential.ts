import { ZscalerError } from '../contract/zscalerError';
import { holdsHalf } from '../contract/json/unsendable';
import { quote } from '../contract/text/quote';

/** The filled-in form, decrypted: values by field name (`fieldLabels`). */
export type Credential = Readonly<Record<string, unknown>>;

/** Every field of the form and the label that people see on it. */
export const fieldLabels = {
	authentication: 'Authentication',
	oneApiCloud: 'Cloud',
	otherCloud: 'Cloud Name',
	vanityDomain: 'Vanity Domain',
	cloud: 'Cloud',
	zpaCloud: 'Cloud',
	zdxCloud: 'Cloud',
	zwaCloud: 'Cloud',
	signInUrl: 'Sign-In URL',
	apiUrl: 'API URL',
	baseUrl: 'Base URL',
	clientId: 'Client ID',
	clientSecret: 'Client Secret',
	privateKey: 'Private Key',
	username: 'Username',
	password: 'Password',
	apiKey: 'API Key',
	secretKey: 'Secret Key',
	keyId: 'Key ID',
	keySecret: 'Key Secret',
	customerId: 'ZPA Customer ID',
	microtenantId: 'ZPA Microtenant ID',
	sandboxToken: 'Sandbox API Token',
	sandboxCloud: 'Sandbox Cloud',
	sandboxUrl: 'Sandbox URL',
} as const;

export type FieldName = keyof typeof fieldLabels;

/** A field's text without the blanks that pasting leaves around it; '' where it is empty. */
export function textOf(credential: Credential, field: FieldName): string {
	const text = plainText(credential, field);
	const flaw = unfitIn(field, text);
	if (flaw === undefined) return text;
	throw flawIn(field, flaw, 'Type it anew in the Zscaler credential.');
}

/** What neither a URL nor a form can bear, or no field holds; a sign-in with it would count as a failure. */
function unfitIn(field: FieldName, text: string): string | undefined {
	if (holdsHalf(text)) return 'holds half a character';
	const hasLines = field === 'privateKey';
	return !hasLines && /\p{Cc}/u.test(text)
		? 'holds a line break or another control character'
		: undefined;
}

function plainText(credential: Credential, field: FieldName): string {
	const value = credential[field];
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' ? value.trim() : '';
}

/** A field's text. Throws `invalid`, naming the field, where it is empty. */
export function requiredText(credential: Credential, field: FieldName): string {
	const text = textOf(credential, field);
	if (text === '') throw flawIn(field, 'is empty', 'Fill it in in the Zscaler credential.');
	return text;
}

/** Made by Zscaler, and long. */
const keyFields: readonly FieldName[] = [
	'clientSecret',
	'privateKey',
	'apiKey',
	'secretKey',
	'keySecret',
	'sandboxToken',
];

export const keysIn = (credential: Credential): string[] =>
	keyFields.map((field) => plainText(credential, field)).filter(Boolean);

/** All that nobody may be shown, what people thought up themselves as well. */
export const secretsIn = (credential: Credential): string[] => [
	...keysIn(credential),
	...[plainText(credential, 'password')].filter(Boolean),
];

/** 'Vanity Domain is empty', as an error that says what to do. */
export const flawIn = (field: FieldName, flaw: string, advice: string): ZscalerError =>
	new ZscalerError(`${fieldLabels[field]} ${quote(flaw)}`, { kind: 'invalid', advice });
