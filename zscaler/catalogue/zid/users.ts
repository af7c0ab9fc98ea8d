import {
	action,
	area,
	flag,
	flags,
	gone,
	list,
	nested,
	readList,
	ref,
	refs,
	resource,
	text,
	texts,
} from '../grammar';
import { allAtOnce } from '../../contract/paging';

/** Partial matches; the wire wants the names in lower case. zscaler-sdk-go zid common, 2026-11 */
const people = [
	list('loginname', { label: 'Login Names' }),
	text('loginname[like]', { label: 'Login Name Contains' }),
	text('displayname[like]', { label: 'Display Name Contains' }),
	text('primaryemail[like]', { label: 'Primary Email Contains' }),
	list('domainname', { label: 'Domain Names' }),
	list('idpname', { label: 'IdP Names' }),
];

const user = ref('userId', 'zidUser', { as: 'id', required: true, label: 'User' });

const members = refs('users', 'zidUser', { required: true });

/** Users, groups and what they are entitled to. */
export const zidUserRows = area('zid', 'Users', [
	resource('user', 'User', '/users', {
		everyday: true,
		nameField: 'loginName',
		alsoNamed: ['primaryEmail', 'displayName'],
		search: 'loginname[like]',
		filters: people,
		fields: [
			text('loginName', { required: true, hint: 'Mail address in one of your domains' }),
			text('displayName', { required: true }),
			text('firstName'),
			text('lastName'),
			text('primaryEmail', { required: true }),
			text('secondaryEmail'),
			flag('status', { label: 'Active', default: true }),
			nested('department', texts('id', 'name', 'displayName')),
			nested('customAttrsInfo', undefined, { label: 'Custom Attributes' }),
			text('source', { hint: 'Where the user comes from: UI, API, SCIM or JIT' }),
			nested('idp', texts('id', 'name', 'displayName'), { label: 'IdP' }),
			text('id', { label: 'ID', readOnly: true }),
		],
		actions: [
			readList('getGroups', 'Get Groups', '/users/{id}/groups', {
				sentence: 'Get the groups of a user',
			}),
			readList('getAdminEntitlements', 'Get Admin Entitlements', '/users/{id}/admin-entitlements', {
				sentence: 'Get what a user may administer',
				paging: allAtOnce,
			}),
			readList(
				'getServiceEntitlements',
				'Get Service Entitlements',
				'/users/{id}/service-entitlements',
				{ sentence: 'Get which services a user may use', paging: allAtOnce },
			),
		],
	}),
	resource('group', 'Group', '/groups', {
		everyday: true,
		parents: [user],
		search: 'name[like]',
		filters: [
			text('name[like]', { label: 'Name Contains' }),
			flag('excludedynamicgroups', { label: 'Exclude Dynamic Groups' }),
		],
		fields: [
			text('name', { required: true }),
			text('description'),
			text('source', { hint: 'Where the group comes from: UI, API, SCIM or JIT' }),
			...flags('isDynamicGroup', 'dynamicGroup'),
			...flags('adminEntitlementEnabled', 'serviceEntitlementEnabled'),
			nested('idp', texts('id', 'name', 'displayName'), { label: 'IdP' }),
			nested('customAttrsInfo', undefined, { label: 'Custom Attributes' }),
			text('id', { label: 'ID', readOnly: true }),
		],
		actions: [
			readList('getUsers', 'Get Users', '/groups/{id}/users', {
				sentence: 'Get the users in a group',
				query: people,
			}),
			action('addUser', 'Add User', 'POST /groups/{id}/users/{userId}', {
				leaves: { by: 'getUsers', rows: ['id', 'params.userId'] },
				sentence: 'Add a user to a group',
			}),
			action('removeUser', 'Remove User', 'DELETE /groups/{id}/users/{userId}', {
				leaves: gone('id', 'params.userId', 'getUsers'),
				sentence: 'Remove a user from a group',
				answer: 'nothing',
			}),
			action('addUsers', 'Add Users', 'POST /groups/{id}/users', {
				leaves: { by: 'getUsers', rows: ['id', 'body'] },
				sentence: 'Add users to a group',
				body: { array: members },
			}),
			action('setUsers', 'Set Users', 'PUT /groups/{id}/users', {
				leaves: { by: 'getUsers', rows: ['id', 'body'], alone: true },
				sentence: 'Replace the users in a group',
				body: { array: members },
			}),
		],
	}),
]);
