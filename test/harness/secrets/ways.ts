/** How a server may hand back what it was sent. */
export const ways: Readonly<Record<string, (text: string) => string>> = {
	plain: (text) => text,
	'URL-encoded': encodeURIComponent,
	'encoded as a form': (text) => new URLSearchParams({ text }).toString(),
	'escaped as JSON': (text) => JSON.stringify(text),
	'escaped twice': (text) => JSON.stringify(JSON.stringify(text)),
	base64: (text) => Buffer.from(text).toString('base64'),
	'escaped as HTML': (text) => text.replace(/[&<>"'/=+]/g, (sign) => `&#${sign.charCodeAt(0)};`),
	'cut through': (text) => `${'-'.repeat(Math.max(0, 290 - (text.length % 290)))}${text}`,
};

export interface Reply {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body: string;
}

const json = (status: number, body: object): Reply => ({
	status,
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(body),
});
const page = (status: number, text: string): Reply => ({
	status,
	headers: { 'content-type': 'text/html' },
	body: `<!doctype html><html><title>${text}</title><body>${text}</body></html>`,
});

/** Zscaler's dialects of errors, gateways' pages, and answers that are none, with a text in every part. */
export const replies: Readonly<Record<string, (text: string) => Reply>> = {
	'code and message': (text) => json(400, { code: text, message: text, requestId: text }),
	'a 401': (text) => ({
		...json(401, { error: text, error_description: text }),
		headers: { 'content-type': 'application/json', 'www-authenticate': inHeader(text) },
	}),
	'a reason with parameters': (text) => json(403, { id: text, reason: text, params: [text] }),
	'not found': (text) => json(404, { title: text, detail: text }),
	'a conflict': (text) => json(409, { code: 'EDIT_LOCK_NOT_AVAILABLE', message: text }),
	'too many': (text) => ({
		...json(429, { message: text }),
		headers: { 'retry-after': '1', 'x-request-id': inHeader(text) },
	}),
	'a text': (text) => ({ status: 418, body: text }),
	'a page': (text) => page(502, text),
	'a page with a status of success': (text) => page(200, text),
	'a redirect': (text) => ({
		...{ status: 302, body: text },
		headers: { location: `https://sso.example.com/${inHeader(text)}` },
	}),
	'GraphQL errors': (text) =>
		json(200, { errors: [{ message: text, extensions: { code: text } }] }),
	"Client Connector's": (text) =>
		json(200, { success: 'false', errorCode: text, errorMessage: text }),
	'an object of none': (text) => json(200, { error: text, status: text, message: text }),
	'a word': (text) => ({ ...json(200, {}), body: JSON.stringify(text) }),
};

/** Headers have one line of ASCII, and no more than servers take. */
const inHeader = (text: string): string => text.replace(/[^ -~]/g, ' ').slice(0, 4_000);
