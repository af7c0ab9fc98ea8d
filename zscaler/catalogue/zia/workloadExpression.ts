import { type Field, nested, nestedList, oneOf, text } from '../grammar';

const connective = oneOf('operator', ['AND', 'OR']);
/** Which workloads are meant, by their tags; Cloud Connector says it alike. */
export const workloadExpression: readonly Field[] = [
	nestedList('expressionContainers', [
		oneOf('tagType', ['ANY', 'VPC', 'SUBNET', 'VM', 'ENI', 'ATTR']),
		oneOf('operator', ['AND', 'OR', 'OPEN_PARENTHESES', 'CLOSE_PARENTHESES']),
		nested('tagContainer', [
			nestedList('tags', [text('key'), text('value')], { hint: 'At most eight in all' }),
			connective,
		]),
	]),
];
