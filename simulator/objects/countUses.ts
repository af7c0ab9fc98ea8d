import { referencesIn } from './checkReferences';
import type { ObjectRequest } from './traits';

/** How many objects of the same product refer to this one. */
export function countUses(request: ObjectRequest, id: unknown): number {
	const { tenant, product, collection, dialect } = request;
	let uses = 0;
	for (const [key, items] of tenant.objects) {
		if (!key.startsWith(`${product}/`)) continue;
		const refs = dialect.traitsOf(key.slice(product.length + 1))?.refs ?? {};
		const fields = Object.keys(refs).filter((field) => refs[field] === collection);
		uses += items.filter((item) =>
			fields.some((field) => referencesIn(item[field]).includes(String(id))),
		).length;
	}
	return uses;
}
