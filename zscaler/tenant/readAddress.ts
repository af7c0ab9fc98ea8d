import { trimEnd } from 'lodash';

import { type Credential, type FieldName, flawIn, requiredText } from './credential';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** This machine, by a name that no resolver can lead elsewhere. */
export const isLoopback = ({ hostname }: URL): boolean => loopback.has(hostname);

const EXAMPLE = 'It looks like https://api.example.com, without anything after the host.';

/**
 * An address that the user typed, without a trailing slash. Throws `invalid` unless it is https,
 * or http on this machine; and where it carries a user name, a query or a fragment.
 */
export function readAddress(credential: Credential, field: FieldName): string {
	const text = requiredText(credential, field);
	const url = parse(text);
	if (url === undefined) throw flawIn(field, 'is not an address', EXAMPLE);
	const secure = url.protocol === 'https:';
	const local = url.protocol === 'http:' && isLoopback(url);
	if (!secure && !local)
		throw flawIn(
			field,
			'must begin with https://',
			'Secrets are sent there, so plain http is taken on this machine only (127.0.0.1).',
		);
	if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
		throw flawIn(field, 'may hold no user name, query or fragment', EXAMPLE);
	return trimEnd(url.origin + url.pathname, '/');
}

function parse(text: string): URL | undefined {
	try {
		return new URL(text);
	} catch {
		return undefined;
	}
}
