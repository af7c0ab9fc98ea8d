import {
	action,
	area,
	flag,
	gone,
	nested,
	nestedList,
	number,
	oneOf,
	readList,
	ref,
	resource,
	shown,
	text,
	texts,
	unseen,
} from '../grammar';
import { allAtOnce } from '../../contract/paging';

/** API Clients and what they may reach. */
export const apiClients = area('zid', 'API Clients', [
	resource('apiClient', 'API Client', '/api-clients', {
		search: 'name[like]',
		filters: [text('name[like]', { label: 'Name Contains' })],
		parents: [text('secretId', { label: 'Secret ID', required: true })],
		fields: [
			text('name', { required: true }),
			text('description'),
			flag('status', { label: 'Active', default: true }),
			number('accessTokenLifeTime', { label: 'Access Token Life (Seconds)', default: 3600 }),
			nested(
				'clientAuthentication',
				[
					oneOf('authType', ['SECRET', 'PUBKEYCERT', 'JWKS'], { required: true }),
					text('clientJWKsUrl', { label: 'JWKS URL' }),
					nestedList('publicKeys', [...texts('keyName', 'keyValue')]),
					nestedList('clientCertificates', [text('certContent')]),
				],
				{ required: true },
			),
			nestedList(
				'clientResources',
				[
					ref('id', 'zidResourceServer', { as: 'id', label: 'ID' }),
					text('name'),
					flag('defaultApi'),
					nestedList('selectedScopes', texts('id', 'name')),
				],
				{ required: true, hint: 'Resource servers and scopes that the client may reach' },
			),
		],
		actions: [
			readList('getSecrets', 'Get Secrets', '/api-clients/{id}/secrets', {
				sentence: 'Get the secrets of an API client',
				paging: allAtOnce,
			}),
			action('addSecret', 'Add Secret', 'POST /api-clients/{id}/secrets', {
				leaves: unseen(
					'The value of a secret is told once. If Get Secrets shows a new one, delete that: its value is lost.',
				),
				sentence: 'Add a secret to an API client',
				body: [text('expiresAt', { hint: 'Epoch seconds; empty for never' })],
				answer: 'item',
				// Its value is shown here and never again: zscaler-sdk-python zid api_client.py, 2026-11.
				expects: { key: 'id' },
			}),
			action('deleteSecret', 'Delete Secret', 'DELETE /api-clients/{id}/secrets/{secretId}', {
				leaves: gone('id', 'params.secretId', 'getSecrets'),
				sentence: 'Delete a secret of an API client',
				answer: 'nothing',
			}),
		],
	}),
	resource('resourceServer', 'Resource Server', '/resource-servers', {
		verbs: ['getMany', 'get'],
		search: 'name[like]',
		alsoNamed: ['displayName'],
		filters: [text('name[like]', { label: 'Name Contains' })],
		fields: shown(
			...texts('name', 'displayName', 'description', 'primaryAud'),
			flag('defaultApi'),
			nestedList('serviceScopes'),
		),
	}),
]);
