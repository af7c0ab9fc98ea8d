import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { actionProperties } from '../../objects/form/actions';
import {
	activationProperties,
	childProperties,
	objectProperties,
	listParentProperties,
	parentProperties,
} from '../../objects/form/objects';
import { operationProperties } from '../../objects/form/operations';
import { filterProperties, limitProperties, simplifyProperties } from '../../objects/form/reading';
import { valueProperties } from '../../objects/form/values';
import { activationForm, ACTIVATION_RESOURCE } from './activation';
import { everyday, everydayPanel } from './everyday';
import { optionProperties } from './options';
import { otherObjectForm, OTHER_OBJECT_RESOURCE } from './otherObject';

/**
 * The node's whole form, made of the catalogue. A fresh copy at each call: n8n adds options of
 * its own to the arrays that it is given.
 */
export const zscalerProperties = (): INodeProperties[] => [
	resourceProperty(),
	...operationProperties(everydayPanel),
	...activationForm(),
	...otherObjectForm(),
	...parentProperties(everydayPanel),
	...listParentProperties(everydayPanel),
	...objectProperties(everydayPanel),
	...childProperties(everydayPanel),
	...actionProperties(everydayPanel),
	...valueProperties([OTHER_OBJECT_RESOURCE]),
	...filterProperties(everydayPanel),
	...limitProperties(everydayPanel, [otherReads('getMany', 'runAction')]),
	...simplifyProperties(everydayPanel, [otherReads('get', 'getMany')]),
	...activationProperties(everydayPanel),
	...optionProperties(),
];

const otherReads = (...operation: string[]) => ({ resource: [OTHER_OBJECT_RESOURCE], operation });

const resourceProperty = (): INodeProperties => ({
	displayName: 'Resource',
	name: 'resource',
	type: 'options',
	noDataExpression: true,
	options: resourceOptions(),
	default: 'ziaUrlCategory',
});

const resourceOptions = (): INodePropertyOptions[] => [
	{ name: 'Activation', value: ACTIVATION_RESOURCE, description: 'Put saved changes into force' },
	{
		name: 'Other Object',
		value: OTHER_OBJECT_RESOURCE,
		description: 'All other objects in the APIs of all Zscaler products',
	},
	...everyday.map(({ id, label }) => ({ name: label, value: id })),
];
