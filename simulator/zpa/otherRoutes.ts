import { isItem, type Answer, type Item } from '../call';
import type { Routes } from '../gate/matchRoute';
import { findObject, objectsOf, settingsOf } from '../tenant/objects';
import { mintId } from '../tenant/mintId';
import { zpaRefusals } from './refusals';

const PAGE = 100;
const USERS = 'zpa/emergencyAccess';

function userOf(item: Item): Item {
	const { id, ...rest } = item;
	return { userId: id, ...rest };
}

/** Pages are strung together by a cursor (zscaler-sdk-go, emergencyaccess.go, 2026-06). */
const emergencyRoutes: Routes = {
	'GET emergencyAccess/users': ({ tenant, call }) => {
		const size = Number(call.query.pageSize) || PAGE;
		const from = Number(call.query.pageId) || 0;
		const users = objectsOf(tenant, USERS);
		const nextPage = from + size < users.length ? String(from + size) : '';
		return {
			status: 200,
			body: { items: users.slice(from, from + size).map(userOf), nextPage },
		};
	},
	'GET emergencyAccess/user/:id': ({ tenant, params }) => {
		const found = findObject(tenant, USERS, params.id);
		return found
			? { status: 200, body: userOf(found) }
			: zpaRefusals.notFound('User', params.id ?? '');
	},
	'POST emergencyAccess/user': ({ tenant, call }) => {
		if (!isItem(call.body) || !call.body.emailId) return zpaRefusals.missing('emailId');
		const user = { allowedActivate: true, updateEnabled: true, userStatus: 'ACTIVE', ...call.body };
		const stored = { ...user, id: String(mintId(tenant, 'word', [])) };
		objectsOf(tenant, USERS).push(stored);
		return { status: 201, body: userOf(stored) };
	},
	'PUT emergencyAccess/user/:id': ({ tenant, call, params }) => {
		const found = findObject(tenant, USERS, params.id);
		if (!found || !isItem(call.body)) return zpaRefusals.notFound('User', params.id ?? '');
		Object.assign(found, call.body, { id: found.id });
		return { status: 204 };
	},
};

/** One object for all connectors, that has to be made before it can be changed. */
function schedule(name: string): Routes {
	const key = `zpa/${name}`;
	const store = (body: unknown, id: unknown, status: number) => {
		const item: Item = { ...(isItem(body) ? body : {}), id };
		return { item, answer: { status, body: status === 201 ? item : undefined } satisfies Answer };
	};
	return {
		[`GET ${name}`]: ({ tenant }) => ({ status: 200, body: settingsOf(tenant, key) }),
		[`POST ${name}`]: ({ tenant, call }) => {
			const { item, answer } = store(call.body, String(mintId(tenant, 'number', [])), 201);
			tenant.objects.set(key, [item]);
			return answer;
		},
		[`PUT ${name}/:id`]: ({ tenant, call, params }) => {
			if (String(settingsOf(tenant, key).id) !== params.id)
				return zpaRefusals.notFound('Schedule', params.id ?? '');
			const { item, answer } = store(call.body, params.id, 204);
			tenant.objects.set(key, [item]);
			return answer;
		},
	};
}

const SESSION = 'zpa/config/sessionTerminationOnReauth';

export const otherRoutes: Routes = {
	...emergencyRoutes,
	...schedule('connectorSchedule'),
	...schedule('assistantSchedule'),
	...schedule('serviceEdgeSchedule'),
	'GET config/sessionTerminationOnReauth': ({ tenant }) => ({
		status: 200,
		body: settingsOf(tenant, SESSION),
	}),
	'PUT config/sessionTerminationOnReauth': ({ tenant, call }) => {
		if (!isItem(call.body)) return zpaRefusals.malformed();
		tenant.objects.set(SESSION, [call.body]);
		return { status: 204 };
	},
};
