import {
	action,
	area,
	flag,
	flags,
	list,
	number,
	oneOf,
	read,
	readList,
	resource,
	service,
	shown,
	text,
	texts,
	untold,
	unseen,
} from '../grammar';
import { allAtOnce } from '../../contract/paging';

/** Zero Trust Branch sorts every list alike. */
const sorted = [text('sort'), oneOf('sortdir', ['asc', 'desc'], { label: 'Sort Direction' })];

const site = text('siteId', { label: 'Site ID', required: true });
const cluster = text('clusterId', { label: 'Cluster ID', required: true });

/** Sites, their templates and the tunnels between them. */
export const sites = area('ztb', 'Sites', [
	resource('site', 'Site', '/api/v2/Site', {
		paths: { getMany: '/api/v2/Site/', get: '/api/v2/Site/siteByID/{id}', create: '/api/v2/Site/' },
		parents: [
			text('name', { required: true }),
			text('templateId', { label: 'Template ID', required: true }),
		],
		search: 'search',
		filters: [...texts('siteId', 'gatewayType'), ...sorted],
		fields: [
			text('name', { required: true }),
			...texts('display_name', 'deployment_type', 'gateway_name', 'gateway_display_name'),
			...texts('gateway_type', 'location', 'location_id', 'template_id', 'region', 'provider'),
			...texts('plan', 'dns', 'connect_to_hub', 'customer_name', 'vmsize'),
			...flags('nat_enabled', 'enable_backup', 'enabled', 'use_appseg_static_ip_mapping'),
			...shown(...texts('activation_code', 'cluster_id', 'public_ip', 'site_status')),
			...shown(...texts('created_at', 'updated_at')),
		],
		actions: [
			read('getByName', 'Get by Name', '/api/v2/Site/siteByName/{name}', {
				sentence: 'Get the site with a name',
			}),
			read('getOverview', 'Get Overview', '/api/v2/Site/siteByID/{id}/overview', {
				expects: untold,
				sentence: 'Get an overview of a site',
			}),
			readList('getNames', 'Get Names', '/api/v2/Site/names', {
				sentence: 'Get the names and IDs of all sites',
				paging: allAtOnce,
			}),
			read('getChecksum', 'Get Checksum', '/api/v2/Site/MD5', {
				expects: { recognisedBy: ['result'] },
				sentence: 'Get the checksum of all sites',
			}),
			read('getHostname', 'Get Host Configuration', '/api/v2/Site/hostnameconfig', {
				expects: untold,
				sentence: 'Get the configuration of the host of a site',
				query: [
					text('gateway_ipaddress', { required: true, label: 'Gateway IP' }),
					text('site_name', { required: true }),
				],
			}),
			readList('getSegments', 'Get Application Segments', '/api/v2/Site/app_segments', {
				expects: untold,
				sentence: 'Get the application segments of all sites',
				query: texts('search'),
			}),
			action('setSegments', 'Set Application Segments', 'POST /api/v2/Site/app_segments/{id}', {
				leaves: unseen('Get Segments shows the segments. Setting them once more does no harm.'),
				sentence: 'Set the application segments of a site',
				body: 'json',
			}),
			action('createCloud', 'Create Cloud Site', 'POST /api/v2/Site/cloudSite/', {
				leaves: unseen('Get Many shows whether the site is there.'),
				sentence: 'Create a site in a public cloud',
				body: 'json',
			}),
			action('setStaticIps', 'Set Static IP Mapping', 'PUT /api/v2/Site/{id}/static_ips_mapping', {
				leaves: unseen('Get shows the site. Setting it once more does no harm.'),
				sentence: 'Turn the static IP mapping of a site on or off',
				body: [flag('enabled', { required: true })],
			}),
			action('setTemplate', 'Set Template', 'PUT /api/v2/Site/{id}/template/{templateId}', {
				leaves: { by: 'get', has: { template_id: 'params.templateId' } },
				sentence: 'Put a template on a site',
			}),
		],
	}),
	resource('template', 'Template', '/api/v3/templates', {
		paging: { style: 'page', size: 100, words: { page: 'page', size: 'size' } },
		search: 'search',
		filters: sorted,
		parents: [text('platform', { required: true })],
		fields: [
			text('name', { required: true }),
			...texts('platformType', 'deploymentType', 'connectToHub', 'privateDns', 'dhcpService'),
			...flags('natEnabled', 'isDefault'),
			...shown(...texts('createdAt', 'updatedAt'), number('sitesCount')),
		],
		actions: [
			readList('getInterfaces', 'Get Interfaces', '/api/v3/templates/interfaces/{platform}', {
				expects: untold,
				sentence: 'Get the interfaces of a platform',
				query: texts('deployment_type'),
				paging: allAtOnce,
			}),
			readList('getNames', 'Get Names', '/api/v3/templates/names', {
				sentence: 'Get the names and IDs of all templates',
				paging: allAtOnce,
			}),
		],
	}),
	service(
		'siteTunnel',
		'Site-to-Site Tunnel',
		[
			readList('getHubs', 'Get Hubs', '/api/v3/CloudGateway/hubs', {
				expects: untold,
				sentence: 'Get the hubs that sites can connect to',
				query: [text('search'), ...sorted],
			}),
			readList('getTunnelHubs', 'Get Tunnel Hubs', '/api/v3/CloudGateway/s2s_hubs', {
				expects: untold,
				sentence: 'Get the hubs for site-to-site tunnels',
				query: texts('provider'),
				paging: allAtOnce,
			}),
			read('get', 'Get', '/api/v3/CloudGateway/s2s/{clusterId}', {
				expects: untold,
				sentence: 'Get the site-to-site tunnels of a cluster',
			}),
			action('create', 'Create', 'POST /api/v3/CloudGateway/s2s/{clusterId}', {
				leaves: { by: 'get', sent: true },
				sentence: 'Create site-to-site tunnels of a cluster',
				body: 'json',
			}),
			action('update', 'Update', 'PUT /api/v3/CloudGateway/s2s/{clusterId}', {
				leaves: { by: 'get', sent: true },
				sentence: 'Update the site-to-site tunnels of a cluster',
				body: 'json',
			}),
			action('delete', 'Delete', 'DELETE /api/v3/CloudGateway/s2s/{clusterId}', {
				leaves: unseen('Get Gateways shows which are left.'),
				sentence: 'Delete site-to-site tunnels of a cluster',
				body: [list('gateway_ids', { required: true, label: 'Gateway IDs' })],
				answer: 'nothing',
			}),
			readList('getGateways', 'Get Gateways', '/api/v3/CloudGateway/s2s/{clusterId}/gateways', {
				expects: untold,
				sentence: 'Get the gateways of a cluster',
				paging: allAtOnce,
			}),
		],
		{ parents: [cluster] },
	),
	service('appConnectorConfig', 'App Connector Configuration', [
		read('get', 'Get', '/api/v3/appconnector/config', {
			expects: { recognisedBy: ['appConnectorId', 'clusterId', 'provisionKey'] },
			sentence: 'Get the app connector of a cluster',
			query: [text('cluster_id', { label: 'Cluster ID' })],
		}),
		action('create', 'Create', 'POST /api/v3/appconnector/config', {
			leaves: unseen('Get shows the configuration that is there.'),
			sentence: 'Create an app connector for a cluster',
			body: texts('cluster_id', 'name', 'provision_key'),
		}),
		action('delete', 'Delete', 'DELETE /api/v3/appconnector/config', {
			leaves: unseen('Get shows whether the configuration is still there.'),
			sentence: 'Delete the app connector of a cluster',
			query: [text('cluster_id', { label: 'Cluster ID' })],
			answer: 'nothing',
		}),
	]),
	service(
		'ransomwareKill',
		'Ransomware Kill',
		[
			read('getState', 'Get State', '/api/v3/ransomware-kill/state/', {
				expects: untold,
				sentence: 'Get the ransomware kill state of all sites',
			}),
			action('setState', 'Set State', 'PUT /api/v3/ransomware-kill/state/{siteId}/{color}', {
				leaves: unseen(
					'Get State shows the state of each site. Setting it once more does no harm.',
				),
				sentence: 'Set the ransomware kill state of a site',
			}),
			read('getTemplate', 'Get Email Template', '/api/v3/ransomware-kill/email-template/{siteId}', {
				expects: { recognisedBy: ['email_body', 'recipients'] },
				sentence: 'Get the mail that ransomware kill sends',
			}),
			action(
				'setTemplate',
				'Set Email Template',
				'POST /api/v3/ransomware-kill/email-template/{siteId}',
				{
					leaves: { by: 'getTemplate', sent: true },
					sentence: 'Set the mail that ransomware kill sends',
					body: [text('email_body', { required: true }), list('recipients')],
				},
			),
		],
		{
			parents: [
				site,
				oneOf('color', ['green', 'yellow', 'orange', 'red'], { required: true, label: 'State' }),
			],
		},
	),
	resource('apiKey', 'API Key', '/api/v3/api-key-auth', {
		verbs: ['getMany', 'create'],
		paths: { getMany: '/api/v3/api-key-auth/list', create: '/api/v3/api-key-auth/create' },
		search: 'search',
		filters: sorted,
		fields: [text('name', { required: true }), ...shown(...texts('key', 'createdAt'))],
		actions: [
			action('revoke', 'Revoke', 'PUT /api/v3/api-key-auth/revoke/{id}', {
				leaves: unseen('Get Many shows the keys. Revoking it once more does no harm.'),
				sentence: 'Revoke an API key',
				answer: 'nothing',
			}),
		],
	}),
]);
