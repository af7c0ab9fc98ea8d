import type { INodeProperties, ResourceMapperTypeOptions } from 'n8n-workflow';

import { writingVerbs } from '../../../zscaler/catalogue/grammar';

/** Parameter of the mapper, the same for every resource: its columns come from the catalogue. */
export const VALUES_PARAMETER = 'values';

const modes: Readonly<
	Record<(typeof writingVerbs)[number], readonly [ResourceMapperTypeOptions['mode'], string]>
> = {
	create: ['add', 'Values to Set'],
	update: ['map', 'Values to Change'],
	upsert: ['upsert', 'Values to Set'],
};

/** The fields of the object, with types and choices; one mapper for all resources. */
export const valueProperties = (hidden: readonly string[]): INodeProperties[] =>
	writingVerbs.map((operation) => ({
		displayName: 'Values',
		name: VALUES_PARAMETER,
		type: 'resourceMapper',
		noDataExpression: true,
		default: { mappingMode: 'defineBelow', value: null },
		required: true,
		typeOptions: {
			loadOptionsDependsOn: ['resource', 'operation'],
			resourceMapper: {
				resourceMapperMethod: 'getColumns',
				mode: modes[operation][0],
				valuesLabel: modes[operation][1],
				fieldWords: { singular: 'field', plural: 'fields' },
				// Of all fields the columns say which are shown; an update starts with none.
				addAllFields: modes[operation][0] !== 'map',
				multiKeyMatch: false,
				supportAutoMap: true,
				allowEmptyValues: true,
				matchingFieldsLabels: {
					title: 'Match By',
					description: 'The field by which an existing object is found',
				},
			},
		},
		displayOptions: { show: { operation: [operation] }, hide: { resource: [...hidden] } },
	}));
