import type { Answer } from '../call';
import type { Situation } from './fault';

/** Answers to situations that have a name of their own. */
export const SITUATION_ANSWERS: Record<Situation, Answer> = {
	/** Recorded: zia__TestTimeIntervals. */
	editLocked: { status: 409, body: { code: 'EDIT_LOCK_NOT_AVAILABLE' } },
	/** dvmrry/zscaler-skill, references/shared/activation.md, 2026-05. */
	maintenance: {
		status: 403,
		headers: { 'x-zscaler-mode': 'read-only' },
		body: {
			code: 'STATE_READONLY',
			message: 'The API service is undergoing a scheduled upgrade and is in read-only mode.',
		},
	},
	unknownVanity: {
		status: 404,
		headers: { 'content-type': 'text/html' },
		body: '<!doctype html><html><head><title>404 Not Found</title></head><body></body></html>',
	},
	gatewayDown: { status: 502, headers: { 'content-type': 'text/html' }, body: '<html></html>' },
};
