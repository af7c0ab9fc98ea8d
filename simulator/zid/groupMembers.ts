import { isItem, listOf, text, type Answer, type Item } from '../call';
import type { Routes } from '../gate/matchRoute';
import { findObject, objectsOf } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';
import { identityDialect, identityTraits } from './dialect';

/** Who is in a group: `{ id: group, users: ids }`. Paths: zscaler-sdk-go, zid/services/groups, 2026-06. */
const MEMBERS = 'ziam/groupMembers';

function membersOf(tenant: Tenant, group: string): string[] {
	const found = findObject(tenant, MEMBERS, group);
	return listOf(found?.users).map(String);
}

function setMembers(tenant: Tenant, group: string, users: readonly string[]): Answer {
	if (!findObject(tenant, 'ziam/groups', group))
		return identityDialect.refuse.notFound('GROUP', group);
	const unknown = users.find((user) => !findObject(tenant, 'ziam/users', user));
	if (unknown !== undefined) return identityDialect.refuse.notFound('USER', unknown);
	const others = objectsOf(tenant, MEMBERS).filter(({ id }) => id !== group);
	tenant.objects.set(MEMBERS, [...others, { id: group, users: [...new Set(users)] }]);
	return { status: 200, body: { id: group } };
}

const idsIn = (body: unknown): string[] =>
	listOf(isItem(body) ? (body.users ?? body.ids) : body).map((user) =>
		text(isItem(user) ? user.id : user),
	);

const pick = (tenant: Tenant, key: string, keep: (item: Item) => boolean): Item[] =>
	objectsOf(tenant, key).filter(keep);

export const memberRoutes: Routes = {
	'GET groups/:id/users': ({ tenant, call, params }) => {
		const members = membersOf(tenant, params.id ?? '');
		const users = pick(tenant, 'ziam/users', ({ id }) => members.includes(String(id)));
		return identityDialect.list(users, call, identityTraits('users'));
	},
	'GET users/:id/groups': ({ tenant, call, params }) => {
		const groups = pick(tenant, 'ziam/groups', ({ id }) =>
			membersOf(tenant, String(id)).includes(params.id ?? ''),
		);
		return identityDialect.list(groups, call, identityTraits('groups'));
	},
	'POST groups/:id/users': ({ tenant, call, params: { id = '' } }) =>
		setMembers(tenant, id, [...membersOf(tenant, id), ...idsIn(call.body)]),
	'PUT groups/:id/users': ({ tenant, call, params: { id = '' } }) =>
		setMembers(tenant, id, idsIn(call.body)),
	'POST groups/:id/users/:user': ({ tenant, params: { id = '', user = '' } }) =>
		setMembers(tenant, id, [...membersOf(tenant, id), user]),
	'DELETE groups/:id/users/:user': ({ tenant, params: { id = '', user = '' } }) => {
		const rest = membersOf(tenant, id).filter((member) => member !== user);
		const answer = setMembers(tenant, id, rest);
		return answer.status === 200 ? { status: 204 } : answer;
	},
};
