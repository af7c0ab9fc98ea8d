import { isItem, text, type Answer, type Item } from '../call';
import { findObject } from '../tenant/objects';
import type { ObjectRequest } from './traits';

/** Every id that a body refers to has to be there. */
export function checkReferences(request: ObjectRequest, body: Item): Answer | undefined {
	const { tenant, product, dialect, traits } = request;
	for (const [field, collection] of Object.entries(traits.refs ?? {})) {
		const unknown = referencesIn(body[field]).find(
			(id) => !findObject(tenant, `${product}/${collection}`, id),
		);
		if (unknown !== undefined) return dialect.refuse.unknownReference(field, unknown);
	}
	return undefined;
}

/** Ids in `{id}`, in a list of them, or in an id of its own. Predefined values are plain words. */
export const referencesIn = (value: unknown): string[] =>
	[value]
		.flat()
		.map((ref) => text(isItem(ref) ? ref.id : ref))
		.filter((id) => /\d/.test(id) && !isPlainWord(id));

const isPlainWord = (id: string): boolean => /^[A-Z]/.test(id) && !id.startsWith('CUSTOM_');
