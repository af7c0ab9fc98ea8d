import type { Resource } from '../catalogue/grammar';
import { ZscalerError } from '../contract/zscalerError';
import { labelOf } from './plan/labelOf';
import type { Params } from './runContext';
import { quote } from '../contract/text/quote';

/** Values that the list of a resource stands under, such as the identity provider of SCIM groups. */
export function listParents({ operations, parents }: Resource): Resource['parents'] {
	const path = operations.find(({ verb }) => verb === 'getMany')?.path ?? '';
	return parents.filter(({ name }) => path.includes(`{${name}}`));
}

/** Throws `invalid` where a name cannot be looked up, since it is not told in which list. */
export function refuseUnlisted(resource: Resource, params: Params, name: string): void {
	const missing = listParents(resource).filter((field) => (params[field.name] ?? '') === '');
	if (missing.length === 0) return;
	const { noun, nouns, product } = resource;
	const labels = missing.map((field) => labelOf(field)).join(', ');
	throw new ZscalerError(
		`'${quote(name)}' cannot be found by its name alone: Zscaler lists ${nouns} by ${labels}.`,
		{
			kind: 'invalid',
			product,
			advice: `Give ${labels} as well, or the ID of the ${noun} in place of its name.`,
		},
	);
}
