import type { Field } from './fields';
import type { Method } from '../../contract/apiRequest';
import { action, type ActionSpec } from './operations';

/** Adding to and removing from a list that ZIA changes entry by entry. */
export const urlListActions = (
	method: Method,
	path: string,
	urls: Field,
	sentences: { readonly add: string; readonly remove: string },
): ActionSpec[] => [
	action('addUrls', 'Add URLs', `${method} ${path}`, {
		sentence: sentences.add,
		fixedQuery: { action: 'ADD_TO_LIST' },
		answer: 'item',
		gathers: {},
		leaves: { lists: [urls.name], there: true },
		body: [urls],
	}),
	action('removeUrls', 'Remove URLs', `${method} ${path}`, {
		sentence: sentences.remove,
		fixedQuery: { action: 'REMOVE_FROM_LIST' },
		answer: 'item',
		gathers: {},
		leaves: { lists: [urls.name], there: false },
		body: [urls],
	}),
];
