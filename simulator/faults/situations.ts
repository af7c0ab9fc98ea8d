import type { Answer } from '../call';

export type Situation =
	| 'editLocked'
	| 'maintenance'
	| 'unknownVanity'
	| 'gatewayDown'
	| 'loginPage'
	| 'redirected'
	| 'emptyBody'
	| 'emptyObject'
	| 'emptyList'
	| 'nullBody'
	| 'noContent';

interface Usual {
	readonly method?: string;
	readonly path: string;
	readonly answer: Answer;
}

const html = (status: number, title: string): Answer => ({
	status,
	headers: { 'content-type': 'text/html' },
	body: `<!doctype html><html><head><title>${title}</title></head><body></body></html>`,
});

/** Situations that have a name of their own: where they arise, and what they answer. */
export const situations: Record<Situation, Usual> = {
	/** Recorded: zia__TestTimeIntervals. */
	editLocked: {
		method: 'WRITE',
		path: '/zia/*',
		answer: { status: 409, body: { code: 'EDIT_LOCK_NOT_AVAILABLE' } },
	},
	/** dvmrry/zscaler-skill, references/shared/activation.md, 2026-11. */
	maintenance: {
		method: 'WRITE',
		path: '/zia/*',
		answer: {
			status: 403,
			headers: { 'x-zscaler-mode': 'read-only' },
			body: {
				code: 'STATE_READONLY',
				message: 'The API service is undergoing a scheduled upgrade and is in read-only mode.',
			},
		},
	},
	unknownVanity: { path: '/oauth2/v1/token', answer: html(404, '404 Not Found') },
	gatewayDown: { path: '*', answer: html(502, '502 Bad Gateway') },
	/** A proxy or captive portal in between that answers in Zscaler's place, and says that all is well. */
	loginPage: { path: '*', answer: html(200, 'Sign in') },
	redirected: {
		path: '*',
		answer: { status: 302, headers: { location: 'https://sso.example.com/login' } },
	},
	emptyBody: { path: '*', answer: { status: 200 } },
	emptyObject: { path: '*', answer: { status: 200, body: {} } },
	emptyList: { path: '*', answer: { status: 200, body: [] } },
	nullBody: { path: '*', answer: { status: 200, body: null } },
	noContent: { path: '*', answer: { status: 204 } },
};

export const isSituation = (name: unknown): name is Situation =>
	typeof name === 'string' && name in situations;
