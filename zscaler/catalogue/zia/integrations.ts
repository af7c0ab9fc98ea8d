import {
	action,
	area,
	type Field,
	flag,
	list,
	number,
	oneOf,
	read,
	readList,
	refs,
	resource,
	service,
	shown,
	text,
	untold,
	unseen,
} from '../grammar';
import { allAtOnce } from '../../contract/paging';

const crowdStrikeFilters: readonly Field[] = [oneOf('type', ['MD5']), text('value')];
const partnerJsonType = oneOf(
	'partnerJsonType',
	[
		'CROWDSTRIKE_CREDENTIALS',
		'CARBON_BLACK_CREDENTIALS',
		'ATP_DEFENDER_CREDENTIALS',
		'UNIT_TESTING_CS',
		'UNIT_TESTING_CB',
	],
	{ label: 'Partner JSON Type' },
);

const md5Hash = text('md5Hash', { label: 'MD5 Hash', required: true });

export const integrations = area('zia', 'Analytics & Integrations', [
	service('iotReport', 'IoT Report', [
		readList('getDeviceTypes', 'Get Device Types', '/iotDiscovery/deviceTypes', {
			sentence: 'Get the types of IoT devices',
			paging: allAtOnce,
		}),
		readList('getCategories', 'Get Categories', '/iotDiscovery/categories', {
			sentence: 'Get the categories of IoT devices',
			paging: allAtOnce,
		}),
		readList('getClassifications', 'Get Classifications', '/iotDiscovery/classifications', {
			sentence: 'Get the classifications of IoT devices',
			paging: allAtOnce,
		}),
		readList('getDevices', 'Get Devices', '/iotDiscovery/deviceList', {
			expects: { recognisedBy: ['cloudName', 'customerId', 'devices'] },
			sentence: 'Get the IoT devices that were discovered',
			paging: allAtOnce,
		}),
	]),
	resource('discoveredApplication', 'Shadow IT Application', '/cloudApplications/lite', {
		verbs: ['getMany'],
		// Recorded 2026-03: pageNumber from 0, and at most 1,000 without a word of more.
		paging: {
			style: 'page',
			size: 1_000,
			first: 0,
			words: { page: 'pageNumber', size: 'limit' },
		},
		fields: shown(number('id', { label: 'ID' }), text('name')),
		actions: [
			action('setState', 'Set State and Tags', 'PUT /cloudApplications/bulkUpdate', {
				leaves: unseen(
					'Zscaler lists applications without their state: the portal shows it. Setting it once more does no harm.',
				),
				sentence: 'Set the sanctioned state and the tags of shadow IT applications',
				body: [
					oneOf('sanctionedState', ['SANCTIONED', 'UN_SANCTIONED', 'ANY'], { required: true }),
					list('applicationIds', { label: 'Application IDs', of: 'number' }),
					refs('customTags', 'ziaCustomTag'),
				],
			}),
			action('export', 'Export', 'POST /shadowIT/applications/export', {
				sentence: 'Export the shadow IT report as CSV',
				body: 'json',
				answer: 'text',
				asksOnly: true,
			}),
			action('exportEntity', 'Export by Entity', 'POST /shadowIT/applications/{entity}/exportCsv', {
				sentence: 'Export users or locations of a shadow IT application as CSV',
				body: 'json',
				answer: 'text',
				asksOnly: true,
			}),
		],
		parents: [oneOf('entity', ['USER', 'LOCATION'], { required: true })],
	}),
	resource('customTag', 'Shadow IT Tag', '/customTags', { verbs: ['getMany'], paging: allAtOnce }),
	resource('partnerIntegration', 'Partner Integration', '/integrationPartners', {
		verbs: ['getMany'],
		paging: allAtOnce,
		filters: [flag('apiKeyProvisioned', { label: 'API Key Provisioned' }), text('partnerType')],
		parents: [md5Hash],
		actions: [
			readList(
				'getCrowdStrikeUrls',
				'Get CrowdStrike URLs',
				'/integrationPartners/crowdStrike/whitelistedBaseUrls',
				{
					expects: untold,
					sentence: 'Get the base URLs of CrowdStrike that are allowed',
					query: [partnerJsonType],
					paging: allAtOnce,
				},
			),
			readList(
				'getCrowdStrikeEndpoints',
				'Get CrowdStrike Endpoints',
				'/integrationPartners/crowdStrike/endpoints',
				{
					expects: {
						recognisedBy: ['crowdStrikeResponse', 'device_id', 'endPointLink', 'hostname'],
					},
					sentence: 'Get the endpoints on which CrowdStrike saw a file',
					query: [...crowdStrikeFilters, partnerJsonType],
					paging: { style: 'offset', size: 100 },
				},
			),
			action(
				'getCrowdStrikeDetails',
				'Get CrowdStrike Endpoint Details',
				'POST /integrationPartners/crowdStrike/endpoints',
				{
					expects: untold,
					sentence: 'Get the details of CrowdStrike endpoints by their IDs',
					body: 'json',
					answer: 'items',
					asksOnly: true,
				},
			),
			action(
				'getDefenderEndpoints',
				'Get Defender Endpoints',
				'POST /integrationPartners/microsoftDefender/endpoints',
				{
					expects: untold,
					sentence: 'Get the endpoints on which Microsoft Defender saw a file',
					body: [
						text('sha256', { label: 'SHA-256' }),
						text('sha1', { label: 'SHA-1' }),
						number('pageNumber', { min: 0 }),
						text('pageSize'),
						text('offset'),
						text('machineIds', { label: 'Machine IDs' }),
					],
					asksOnly: true,
				},
			),
			read(
				'getSandboxReport',
				'Get Sandbox Report',
				'/integrationPartners/sandbox/report/{md5Hash}',
				{
					expects: {
						recognisedBy: ['md5', 'sha256', 'threatName', 'sandboxCategory', 'sandboxScore'],
					},
					sentence: 'Get the sandbox report of a file for partners',
				},
			),
		],
	}),
]);
