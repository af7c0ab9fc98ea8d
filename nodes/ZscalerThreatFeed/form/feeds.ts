import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { presets } from '../../../zscaler/threatFeeds/presets';
import { choice, FILE_FIELD, line } from '../../shared/fields';

const formats: readonly (readonly [name: string, value: string])[] = [
	['Adblock List', 'adblock'],
	['CSV or TSV', 'csv'],
	['Detect', 'detect'],
	['Hosts File', 'hosts'],
	['JSON', 'json'],
	['JSON Lines', 'ndjson'],
	['MISP Events', 'misp'],
	['MISP Feed (Manifest)', 'mispFeed'],
	['Plain List', 'list'],
	['RPZ Zone', 'rpz'],
	['STIX 2 Bundle', 'stix'],
];

const fileFormats = formats.filter(([, value]) => value !== 'mispFeed');

const nameField = (description = 'What reports call the feed'): INodeProperties => ({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	description,
});

const byHeader = { show: { authentication: ['header'] } };

const keyFields = (): INodeProperties[] => [
	choice('Authentication', 'authentication', [
		['None', 'none'],
		['Credential', 'credential', 'The credential Threat Feed API, chosen at the top'],
		['Header', 'header', 'A header with the key, which is stored in the workflow'],
	]),
	{
		displayName: 'Header Name',
		name: 'headerName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Auth-Key',
		description: 'Name of the header that holds the key',
		displayOptions: byHeader,
	},
	{
		displayName: 'Header Value',
		name: 'headerValue',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description: 'Sent only to the host of the feed, never to a host that it redirects to',
		displayOptions: byHeader,
	},
];

const readingFields = (offered = formats): INodeProperties[] => [
	{
		displayName: 'Format',
		name: 'format',
		type: 'options',
		options: offered.map(([name, value]) => ({ name, value })),
		default: 'detect',
	},
	{
		displayName: 'Column or Field',
		name: 'field',
		type: 'string',
		default: '',
		placeholder: 'e.g. url or 3',
		description:
			'In CSV, the name or number of the column that holds the indicator; in JSON, the name or path of the field. Common names are found automatically.',
	},
	{
		displayName: 'Path to List',
		name: 'path',
		type: 'string',
		default: '',
		placeholder: 'e.g. data.items',
		description: 'In JSON, the path to the list; * stands for every member',
	},
];

/** Where indicators come from; several of each kind may be added. */
export const feedProperties = (show: INodeProperties['displayOptions']): INodeProperties => ({
	displayName: 'Feeds',
	name: 'feeds',
	type: 'fixedCollection',
	placeholder: 'Add Feed',
	typeOptions: { multipleValues: true },
	default: {},
	description: 'Where the indicators come from. The first ones rank highest when room is short.',
	displayOptions: show,
	options: [
		{ displayName: 'Public Feed', name: 'preset', values: presetFields() },
		{
			displayName: 'Feed by URL',
			name: 'url',
			values: [urlField(), nameField(), ...readingFields(), ...keyFields()],
		},
		{
			displayName: 'TAXII 2.1 Collection',
			name: 'taxii',
			values: [urlField(TAXII_EXAMPLE), nameField(), ...keyFields()],
		},
		{ displayName: 'Input Items', name: 'items', values: [itemField(), nameField()] },
		{
			displayName: 'Input File',
			name: 'binary',
			values: [binaryField(), nameField(), ...readingFields(fileFormats)],
		},
	],
});

const TAXII_EXAMPLE = 'e.g. https://taxii.example.com/api1/collections/1f2e3d/';

const itemField = (): INodeProperties =>
	line('Field', 'field', 'indicator', {
		description: 'Field of each input item that holds the indicator. Use a.b for a nested field.',
	});

const binaryField = (): INodeProperties =>
	line('Input Binary Field', 'property', FILE_FIELD, {
		hint: 'The name of the input field containing the file to be read',
	});

const urlField = (
	placeholder = 'e.g. https://feeds.example.com/bad-urls.txt',
): INodeProperties => ({
	displayName: 'URL',
	name: 'url',
	type: 'string',
	default: '',
	required: true,
	placeholder,
});

/** Feeds whose address or header holds a key of the user's. */
const keyed = presets.filter(({ url }) => url.includes('{key}')).map(({ id }) => id);

const presetFields = (): INodeProperties[] => [
	{
		displayName: 'Feed',
		name: 'preset',
		type: 'options',
		options: presetOptions(),
		default: 'urlhausCsvOnline',
	},
	{
		displayName: 'Key',
		name: 'key',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description: 'The key that this feed requires',
		displayOptions: { show: { preset: keyed } },
	},
	nameField('What reports call the feed; its own name if empty'),
];

const presetOptions = (): INodePropertyOptions[] =>
	presets
		.filter(({ protects }) => protects !== true)
		.map(({ id, label, terms, note }) => ({
			name: label,
			value: id,
			description: note === undefined ? terms : `${note} ${terms}`,
		}))
		.sort((left, right) => left.name.localeCompare(right.name));
