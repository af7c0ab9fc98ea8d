import { countBy } from 'lodash';

import type { Resource } from '../../../zscaler/catalogue/grammar';
import { products } from '../../../zscaler/contract/products';
import { composedOf, type Panel } from './panel';

/**
 * How a panel words an operation. Several products have users and groups: there the product is named,
 * so that no two actions read the same.
 */
export function sentencesIn(panel: Panel): (resource: Resource, sentence: string) => string {
	const timesSaid = countBy(
		panel.resources
			.flatMap((resource) => [...panel.operationsOf(resource), ...composedOf(panel, resource)])
			.map(({ sentence }) => sentence),
	);
	return (resource, sentence) => {
		const { noun, nouns, product } = resource;
		const ending = [nouns, noun].find((word) => sentence.endsWith(` ${word}`));
		if (ending === undefined || (timesSaid[sentence] ?? 0) < 2) return sentence;
		return `${sentence.slice(0, -ending.length)}${products[product].label} ${ending}`;
	};
}
