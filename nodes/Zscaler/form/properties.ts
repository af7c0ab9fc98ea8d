import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { actionProperties } from './actions';
import { activationForm, activationResource } from './activation';
import { everyday } from './everyday';
import { activationProperties, objectProperties, parentProperties } from './objects';
import { operationProperties } from './operations';
import { optionProperties } from './options';
import { otherObjectForm, otherObjectResource } from './otherObject';
import { filterProperties, limitProperties } from './reading';
import { valueProperties } from './values';

/**
 * The node's whole form, made of the catalogue. A fresh copy at each call: n8n adds options of
 * its own to the arrays that it is given.
 */
export const zscalerProperties = (): INodeProperties[] => [
	resourceProperty(),
	...operationProperties(),
	...activationForm(),
	...otherObjectForm(),
	...parentProperties(),
	...objectProperties(),
	...actionProperties(),
	...valueProperties([otherObjectResource]),
	...filterProperties(),
	...limitProperties(),
	...activationProperties(),
	...optionProperties(),
];

const resourceProperty = (): INodeProperties => ({
	displayName: 'Resource',
	name: 'resource',
	type: 'options',
	noDataExpression: true,
	options: resourceOptions(),
	default: 'ziaUrlCategory',
});

const resourceOptions = (): INodePropertyOptions[] => [
	{ name: 'Activation', value: activationResource, description: 'Put saved changes into force' },
	{
		name: 'Other Object',
		value: otherObjectResource,
		description: 'Everything else in the APIs of all Zscaler products',
	},
	...everyday.map(({ id, label }) => ({ name: label, value: id })),
];
