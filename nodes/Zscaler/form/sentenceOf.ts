import type { Resource } from '../../../zscaler/catalogue/grammar';
import { products } from '../../../zscaler/products';
import { everyday, panelOperations } from './everyday';

const upsertSentence = ({ nouns }: Resource): string => `Create or update ${nouns}`;

const sentencesOf = (resource: Resource): string[] => [
	...panelOperations(resource).map(({ sentence }) => sentence),
	upsertSentence(resource),
];

const timesSaid = new Map<string, number>();
for (const sentence of everyday.flatMap(sentencesOf)) {
	timesSaid.set(sentence, (timesSaid.get(sentence) ?? 0) + 1);
}

/**
 * What the panel shows for an operation. Several products have users and groups: there the
 * product is named, so that no two actions read the same.
 */
export function sentenceOf(resource: Resource, sentence = upsertSentence(resource)): string {
	const { noun, nouns, product } = resource;
	const ending = [nouns, noun].find((word) => sentence.endsWith(` ${word}`));
	if (ending === undefined || (timesSaid.get(sentence) ?? 0) < 2) return sentence;
	return `${sentence.slice(0, -ending.length)}${products[product].label} ${ending}`;
}
