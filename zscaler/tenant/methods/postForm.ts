import type { HttpRequest } from '../../contract/ports';

export const postForm = (url: string, fields: Readonly<Record<string, string>>): HttpRequest => ({
	method: 'POST',
	url,
	headers: {
		accept: 'application/json',
		'content-type': 'application/x-www-form-urlencoded',
	},
	body: Object.entries(fields)
		.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
		.join('&'),
});

export const postJson = (url: string, body: Readonly<Record<string, unknown>>): HttpRequest => ({
	method: 'POST',
	url,
	headers: { accept: 'application/json', 'content-type': 'application/json' },
	body,
});
