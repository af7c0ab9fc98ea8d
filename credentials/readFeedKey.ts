import { ZscalerError } from '../zscaler/contract/zscalerError';
import { keepSecret } from '../zscaler/contract/text/secrets';
import { isHeaderName, isHeaderValue } from '../zscaler/tenant/headers';
import { isLoopback } from '../zscaler/tenant/readAddress';
import { splitText } from '../zscaler/contract/text/splitText';

/** The filled-in form of Threat Feed API. */
type Form = Readonly<Record<string, unknown>>;

export interface FeedKey {
	/** Of the credential's own field, for its test. */
	readonly address: URL;
	/** Hosts that may be given the key. */
	readonly origins: readonly string[];
	readonly headers: Readonly<Record<string, string>>;
	readonly query: Readonly<Record<string, string>>;
}

/** Where the key of a feed may go, and what to send. Throws `invalid`, naming the field. */
export function readFeedKey(form: Form): FeedKey {
	const address = readAddress(form);
	const further = splitText(textOf(form, 'hosts'), /[\s,;]/).map(readHost);
	return { address, origins: [address.origin, ...further], ...readKey(form) };
}

function readKey(form: Form): Pick<FeedKey, 'headers' | 'query'> {
	const way = textOf(form, 'authentication') || 'header';
	if (way === 'query') return { headers: {}, query: { [required(form, 'name')]: valueOf(form) } };
	return { headers: headersFor(way, form), query: {} };
}

function headersFor(way: string, form: Form): FeedKey['headers'] {
	if (way === 'header') return { [headerName(form)]: inHeader('value', valueOf(form)) };
	if (way === 'bearer') {
		return { Authorization: `Bearer ${inHeader('token', keyIn(form, 'token'))}` };
	}
	if (way !== 'basic') throw flawIn('Authentication', `'${way}' is unknown`);
	const pair = Buffer.from(`${required(form, 'user')}:${required(form, 'password')}`);
	return { Authorization: `Basic ${pair.toString('base64')}` };
}

function headerName(form: Form): string {
	const name = required(form, 'name');
	if (isHeaderName(name)) return name;
	throw flawIn(labels.name, 'is no name of an HTTP header, such as Auth-Key');
}

function inHeader(field: keyof typeof labels, text: string): string {
	if (isHeaderValue(text)) return text;
	throw flawIn(labels[field], 'holds a line break, or letters that no HTTP header can bear');
}

function readAddress(form: Form): URL {
	const text = required(form, 'address');
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined) throw flawIn('Address', 'is no address');
	const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
	if (!secure) throw flawIn('Address', 'must begin with https://');
	return url;
}

function readHost(host: string): string {
	const text = host.includes('://') ? host : `https://${host}`;
	return readAddress({ address: text }).origin;
}

const labels = {
	address: 'Address',
	name: 'Name',
	value: 'Value',
	user: 'User',
	password: 'Password',
	token: 'Token',
} as const;

function textOf(form: Form, field: string): string {
	const value = form[field];
	return typeof value === 'string' ? value.trim() : '';
}

function required(form: Form, field: keyof typeof labels): string {
	const text = textOf(form, field);
	if (text === '') throw flawIn(labels[field], 'is empty');
	if (!/\p{Surrogate}/u.test(text)) return text;
	throw flawIn(labels[field], 'holds half a character');
}

const valueOf = (form: Form): string => keyIn(form, 'value');

/** A key as its service made it; passwords, which people think up, are hidden where they are used. */
function keyIn(form: Form, field: 'value' | 'token'): string {
	const key = required(form, field);
	keepSecret(key);
	return key;
}

const flawIn = (label: string, flaw: string): ZscalerError =>
	new ZscalerError(`${label} ${flaw}`, {
		kind: 'invalid',
		advice: 'Correct it in the credential Threat Feed API.',
	});
