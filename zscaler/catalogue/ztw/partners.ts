import {
	action,
	area,
	flag,
	flags,
	nested,
	nestedList,
	number,
	oneOf,
	read,
	readList,
	readValue,
	refs,
	resource,
	service,
	settings,
	shown,
	text,
	texts,
	untold,
	unseen,
} from '../grammar';
import { ztwDescription, ztwName } from './shared';

/** Public clouds whose workloads the connectors serve. */
export const partners = area('ztw', 'Partner Integrations', [
	resource('publicCloud', 'Public Cloud Account', '/publicCloudInfo', {
		fields: [
			ztwName,
			oneOf('cloudType', ['AWS', 'AZURE', 'GCP'], { default: 'AWS' }),
			text('externalId', { label: 'External ID' }),
			refs('accountGroups', 'ztwAccountGroup'),
			nestedList('supportedRegions'),
			nested('accountDetails', [
				...texts('name', 'awsAccountId', 'awsRoleName', 'externalId', 'trustedAccountId'),
				...texts('trustedRole', 'eventBusName', 'cloudWatchGroupArn', 'logInfoType'),
				flag('troubleShootingLogging'),
			]),
			nestedList('regionStatus'),
			text('permissionStatus'),
			...shown(number('lastSyncTime')),
		],
		actions: [
			readList('getSummaries', 'Get Summaries', '/publicCloudInfo/lite', {
				sentence: 'Get the names and IDs of all public cloud accounts',
				query: texts('cloudType', 'search'),
			}),
			readList('getRegions', 'Get Regions', '/publicCloudInfo/supportedRegions', {
				sentence: 'Get the regions that public cloud accounts can use',
			}),
			read(
				'getTemplate',
				'Get CloudFormation Template',
				'/publicCloudInfo/cloudFormationTemplate',
				{
					expects: untold,
					sentence: 'Get the CloudFormation template for AWS',
					query: texts('awsAccountId'),
				},
			),
			readValue('count', 'Count', '/publicCloudInfo/count', {
				sentence: 'Count the public cloud accounts',
			}),
			action(
				'generateExternalId',
				'Generate External ID',
				'POST /publicCloudInfo/generateExternalId',
				{
					expects: { recognisedBy: ['externalId', 'discoveryRole'] },
					sentence: 'Generate an external ID for an AWS account',
					body: 'json',
					noPolicy: true,
					leaves: unseen('Generate it once more, and use in AWS the ID that came last.'),
				},
			),
			action('setState', 'Enable or Disable', 'PUT /publicCloudInfo/{id}/changeState', {
				leaves: unseen('Get shows the account. Setting it once more does no harm.'),
				sentence: 'Enable or disable a public cloud account',
				query: [flag('enable', { required: true })],
				answer: 'nothing',
			}),
		],
	}),
	resource('accountGroup', 'Account Group', '/accountGroups', {
		fields: [
			ztwName,
			ztwDescription,
			oneOf('cloudType', ['AWS', 'AZURE', 'GCP'], { default: 'AWS' }),
			refs('publicCloudAccounts', 'ztwPublicCloud'),
			refs('cloudConnectorGroups', 'ztwConnectorGroup'),
		],
		actions: [
			readList('getSummaries', 'Get Summaries', '/accountGroups/lite', {
				sentence: 'Get the names and IDs of all account groups',
			}),
			readValue('count', 'Count', '/accountGroups/count', { sentence: 'Count the account groups' }),
		],
	}),
	resource('cloudAccountDetail', 'Public Cloud Account Detail', '/publicCloudAccountDetails', {
		verbs: ['getMany', 'get'],
		nameField: 'accountId',
		fields: shown(...texts('accountId', 'platformId')),
		actions: [
			readList('getSummaries', 'Get Summaries', '/publicCloudAccountDetails/lite', {
				sentence: 'Get the IDs of all public cloud account details',
			}),
		],
	}),
	settings('cloudAccountStatus', 'Public Cloud Account Status', '/publicCloudAccountIdStatus', {
		fields: flags('accountIdEnabled', 'subIdEnabled', 'projectIdEnabled'),
	}),
	service(
		'workloadDiscovery',
		'Workload Discovery',
		[
			read('get', 'Get', '/discoveryService/workloadDiscoverySettings', {
				expects: { recognisedBy: ['trustedAccountId', 'trustedRoleName'] },
				sentence: 'Get the settings of workload discovery',
			}),
			action('setPermissions', 'Set Permissions', 'PUT /discoveryService/{accountId}/permissions', {
				leaves: unseen(
					'Get shows the settings of workload discovery. Setting them once more does no harm.',
				),
				sentence: 'Set the permissions of workload discovery in an account',
				body: [
					text('discoveryRole', { required: true }),
					text('externalId', { label: 'External ID' }),
				],
				answer: 'nothing',
			}),
		],
		{ parents: [text('accountId', { label: 'Account ID', required: true })] },
	),
]);
