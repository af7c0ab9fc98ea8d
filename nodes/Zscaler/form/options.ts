import type { INodeProperties } from 'n8n-workflow';

import { updatingVerbs, writingVerbs } from '../../../zscaler/catalogue/grammar';
import { emptyValues } from '../../objects/form/emptyValues';
import { textsField } from '../../shared/fields';
import { maxWaitProperty } from '../../shared/maxWaitProperty';

/** Settings that every operation has. */
export const optionProperties = (): INodeProperties[] => [
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [forEverything(), ...valueOptions(), ...callOptions()],
	},
];

const forEverything = (): INodeProperties => ({
	displayName: 'Allow Rules for Everything',
	name: 'forEverything',
	type: 'boolean',
	default: false,
	description:
		'Whether a rule may be for everything. Otherwise a new one must state at least one thing that it applies to, such as a URL category, a location or a group, and a change must leave it one.',
	displayOptions: { show: { '/operation': [...writingVerbs] } },
});

const valueOptions = (): INodeProperties[] => [
	textsField('Columns to Ignore', 'ignoredColumns', '', {
		placeholder: 'e.g. Ticket, Requested By',
		description:
			'Input columns to ignore without a warning, separated by commas. Other columns that are not fields of the object cause a warning, and the node fails where one resembles a field.',
		displayOptions: { show: { '/operation': [...writingVerbs] } },
	}),
	{
		displayName: 'Empty Values',
		name: 'emptyValues',
		type: 'options',
		options: emptyValues.map(([name, value]) => ({ name, value })),
		default: 'ignore',
		description: 'What an empty cell means for the field of an existing object',
		displayOptions: { show: { '/operation': [...updatingVerbs] } },
	},
	{
		displayName: 'Ignore Unknown Columns',
		name: 'ignoreUnknown',
		type: 'boolean',
		default: true,
		description:
			'Whether to ignore input columns that are not fields of the object instead of failing',
		displayOptions: { show: { '/operation': [...writingVerbs] } },
	},
];

const callOptions = (): INodeProperties[] => [
	maxWaitProperty('rate limits, edit locks, maintenance and its answer', {
		then: 'the node fails with the time at which to try again. Files have five minutes.',
	}),
	{
		displayName: 'Microtenant ID',
		name: 'microtenantId',
		type: 'string',
		default: '',
		description:
			'ZPA: act within this microtenant instead of the one in the credential, or the default one',
	},
];
