import type { Answer } from '../call';

export type Situation = 'editLocked' | 'maintenance' | 'unknownVanity' | 'gatewayDown';

interface Usual {
	method?: string;
	path: string;
	answer: Answer;
}

const html = (status: number, title: string): Answer => ({
	status,
	headers: { 'content-type': 'text/html' },
	body: `<!doctype html><html><head><title>${title}</title></head><body></body></html>`,
});

/** Situations that have a name of their own: where they arise, and what they answer. */
export const SITUATIONS: Record<Situation, Usual> = {
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
};

export const isSituation = (name: unknown): name is Situation =>
	typeof name === 'string' && name in SITUATIONS;
