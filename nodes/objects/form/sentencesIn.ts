import { countBy } from 'lodash';

import type { Resource } from '../../../zscaler/catalogue/grammar';
import { products } from '../../../zscaler/contract/products';
import type { Panel } from './panel';

const upsertSentence = ({ nouns }: Resource): string => `Create or update ${nouns}`;

/**
 * How a panel words an operation; Create or Update where no sentence is given. Several products
 * have users and groups: there the product is named, so that no two actions read the same.
 */
export function sentencesIn({
	resources,
	operationsOf,
}: Panel): (resource: Resource, sentence?: string) => string {
	const timesSaid = countBy(
		resources.flatMap((resource) => [
			...operationsOf(resource).map(({ sentence }) => sentence),
			upsertSentence(resource),
		]),
	);
	return (resource, sentence = upsertSentence(resource)) => {
		const { noun, nouns, product } = resource;
		const ending = [nouns, noun].find((word) => sentence.endsWith(` ${word}`));
		if (ending === undefined || (timesSaid[sentence] ?? 0) < 2) return sentence;
		return `${sentence.slice(0, -ending.length)}${products[product].label} ${ending}`;
	};
}
