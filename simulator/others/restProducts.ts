import type { Product } from '../gate/findRoute';

/**
 * Where the objects of smaller products are created, changed and deleted; `:` stands for one part
 * of the path. Paths of zscaler-sdk-python, 2026-11.
 */
const restCollections: Partial<Record<Product, readonly string[]>> = {
	aiguard: [
		'llm-applications',
		'llm-application-credentials',
		'llm-providers',
		'llm-provider-credentials',
		'detections/policies',
		'detections/policy-match-rules',
	],
	bi: ['customapps', 'reports/:'],
	ztb: ['api/v2/Site', 'api/v3/templates', 'api/v2/groups', 'api/v2/alarm'],
	zcell: [
		'customers/:/sim-location-groups',
		'customers/:/tag',
		'customers/:/anomaly-policy',
		'customers',
	],
};

export interface RestPath {
	readonly collection: string;
	readonly rest: readonly string[];
}

export function findCollection(
	product: Product,
	segments: readonly string[],
): RestPath | undefined {
	const parts = segments.filter((part) => part !== '');
	for (const pattern of restCollections[product] ?? []) {
		const wanted = pattern.split('/');
		const fits = wanted.every((part, at) => (part === ':' ? parts[at] : part === parts[at]));
		if (fits)
			return {
				collection: parts.slice(0, wanted.length).join('/'),
				rest: parts.slice(wanted.length),
			};
	}
	return undefined;
}
