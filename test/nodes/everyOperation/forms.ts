import {
	type INode,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyCollection,
	type INodeType,
	isINodePropertyOptions,
	NodeHelpers,
} from 'n8n-workflow';

import { byHand, byId, type Row } from '../../harness/engine/useTenant';

/** What the panel offers: a resource, and one of its operations. */
export interface Choice {
	readonly resource: string;
	readonly operation: string;
	/** What Other Object is about; elsewhere absent. */
	readonly more?: Row;
}

/** One of each kind stands for all that Other Object can be about. */
const others: Readonly<Record<string, readonly Row[]>> = {
	getMany: [{ objectType: 'ziaRuleLabel' }],
	get: [{ objectType: 'ziaRuleLabel' }, { objectType: 'ziaAdvancedSettings' }],
	create: [{ objectType: 'ziaRuleLabel' }],
	update: [{ objectType: 'ziaRuleLabel' }],
	delete: [{ objectType: 'ziaRuleLabel' }],
	runAction: [{ objectType: 'ziaUrlCategory', otherAction: 'lookUpUrls' }],
};

const nodeOf = ({ description }: INodeType): INode => ({
	...{ id: '1', name: 'Zscaler', type: description.name, typeVersion: 1, position: [0, 0] },
	parameters: {},
});

export const shownOf = (nodeType: INodeType, values: Row): INodeProperties[] =>
	nodeType.description.properties.filter((property) =>
		NodeHelpers.displayParameter(
			values as INodeParameters,
			property,
			nodeOf(nodeType),
			nodeType.description,
		),
	);

const valuesOf = (property?: INodeProperties): string[] =>
	(property?.options ?? [])
		.filter(isINodePropertyOptions)
		.map(({ value }) => String(value))
		.filter((value) => value !== '__CUSTOM_API_CALL__');

/** All that the node can be asked to do, as its own description tells. */
export function choicesOf(nodeType: INodeType): Choice[] {
	const resources = nodeType.description.properties.find(({ name }) => name === 'resource');
	return valuesOf(resources).flatMap((resource) => {
		const operations = shownOf(nodeType, { resource }).filter(({ name }) => name === 'operation');
		return operations.flatMap(valuesOf).flatMap((operation): Choice[] => {
			if (resource !== 'otherObject') return [{ resource, operation }];
			return (others[operation] ?? []).map((more) => ({ resource, operation, more }));
		});
	});
}

/** The form as it opens, with what must be filled in. */
export function formOf(nodeType: INodeType, { more, ...choice }: Choice): Row {
	let form: Row = { ...choice, ...more };
	for (let round = 0; round < 3; round++) {
		for (const property of shownOf(nodeType, form)) {
			if (!(property.name in form)) form = { ...form, [property.name]: valueFor(property) };
		}
	}
	return form;
}

function valueFor(property: INodeProperties): unknown {
	const { name, type, default: usual, options = [] } = property;
	if (type === 'resourceLocator') return byId('1');
	if (type === 'resourceMapper') return byHand({ name: 'x' }).values;
	if (type === 'multiOptions' && property.required === true) return valuesOf(property).slice(0, 1);
	if (type === 'options' && usual === '' && options.length > 0) return valuesOf(property)[0];
	if (name === 'indicators') return 'bad.example';
	if (name === 'md5') return 'a'.repeat(32);
	if (type === 'string' && usual === '') return 'x';
	return usual;
}

/** Nothing is fetched: no feed is published under this name, and addresses inside are refused. */
function usualIn({ name, default: usual, required }: INodeProperties): unknown {
	if (name === 'preset') return 'none';
	return required === true && usual === '' ? 'https://127.0.0.1/list' : usual;
}

/** Every place of a form where an expression can stand, as the form with this value there. */
export function placesIn(property: INodeProperties): [string, (value: unknown) => unknown][] {
	const { name, type, options = [] } = property;
	if (type === 'notice' || type === 'hidden') return [];
	const whole: [string, (value: unknown) => unknown] = [name, (value) => value];
	if (type === 'resourceLocator') {
		return [
			whole,
			[`${name}: ID`, (value) => ({ __rl: true, mode: 'id', value })],
			[`${name}: name`, (value) => ({ __rl: true, mode: 'name', value })],
		];
	}
	if (type === 'resourceMapper') {
		return [
			[`${name}: a field`, (value) => byHand({ name: value })],
			[`${name}: fields`, (value) => ({ ...byHand({}).values, value })],
		];
	}
	if (type === 'collection') {
		return (options as INodeProperties[]).flatMap((option) =>
			placesIn(option).map(([inner, within]): [string, (value: unknown) => unknown] => [
				`${name}: ${inner}`,
				(value) => ({ [option.name]: within(value) }),
			]),
		);
	}
	if (type === 'fixedCollection') {
		const many = property.typeOptions?.multipleValues === true;
		return (options as INodePropertyCollection[]).flatMap((group) =>
			group.values.flatMap((option) =>
				placesIn(option).map(([inner, within]): [string, (value: unknown) => unknown] => [
					`${name}: ${group.name}: ${inner}`,
					(value) => {
						const usual = Object.fromEntries(
							group.values.map((each) => [each.name, usualIn(each)]),
						);
						const row = { ...usual, [option.name]: within(value) };
						return { [group.name]: many ? [row] : row };
					},
				]),
			),
		);
	}
	return [whole];
}
