import { isItem, text, type Answer, type Item } from '../call';
import type { Routes } from '../gate/matchRoute';
import { filterObjects } from '../objects/listObjects';
import { findObject, objectsOf } from '../tenant/objects';
import { mintId } from '../tenant/mintId';
import type { Tenant } from '../tenant/tenant';

/** Recorded: zcc__TestTrustedNetworksExtended. */
const done: Answer = { status: 200, body: { success: 'true', errorCode: '0' } };
const unknown: Answer = { status: 200, body: { success: 'false', errorCode: '3005' } };

/** Lists that are wrapped: the name of the list in the answer. */
const wrapped: Record<string, string> = {
	webTrustedNetwork: 'trustedNetworkContracts',
	'application-profiles': 'policies',
};

const keyOf = (collection: string): string => `zcc/${collection}`;

const list =
	(collection: string): Routes[string] =>
	({ tenant, call }) => {
		const found = filterObjects(objectsOf(tenant, keyOf(collection)), call);
		const size = Number(call.query.pageSize) || 50;
		const page = (Number(call.query.page) || 1) - 1;
		const items = found.slice(page * size, (page + 1) * size);
		const name = wrapped[collection];
		return {
			status: 200,
			body: name === undefined ? items : { totalCount: found.length, [name]: items },
		};
	};

function add(tenant: Tenant, collection: string, body: Item): Item {
	const item = { ...body, id: String(mintId(tenant, 'number', [])) };
	objectsOf(tenant, keyOf(collection)).push(item);
	return item;
}

/** The answer to a creation says nothing of what was created (zcc__TestTrustedNetworks). */
const create =
	(collection: string): Routes[string] =>
	({ tenant, call }) => {
		if (!isItem(call.body)) return { status: 400, body: '' };
		add(tenant, collection, call.body);
		return { status: 200, body: { conditionType: 0, active: false } };
	};

/** Names the object in the body, and replaces it; of some objects it creates as well. */
const edit =
	(collection: string, creates: boolean): Routes[string] =>
	({ tenant, call }) => {
		if (!isItem(call.body)) return { status: 400, body: '' };
		const { id } = call.body;
		const present = findObject(tenant, keyOf(collection), id);
		if (!present && (!creates || text(id) !== '')) return unknown;
		if (!present)
			return { status: 200, body: { success: 'true', id: add(tenant, collection, call.body).id } };
		const items = objectsOf(tenant, keyOf(collection));
		items[items.indexOf(present)] = { ...call.body, id: present.id };
		return done;
	};

const remove =
	(collection: string): Routes[string] =>
	({ tenant, params }) => {
		const items = objectsOf(tenant, keyOf(collection));
		const at = items.findIndex(({ id }) => String(id) === params.id);
		if (at < 0) return unknown;
		items.splice(at, 1);
		return done;
	};

const editable = (collection: string, creates = false): Routes => ({
	[`GET ${collection}/listByCompany`]: list(collection),
	[`POST ${collection}/create`]: create(collection),
	[`PUT ${collection}/edit`]: edit(collection, creates),
	[`POST ${collection}/edit`]: edit(collection, creates),
	[`DELETE ${collection}/:id/delete`]: remove(collection),
});

/** zcc__TestApplicationProfiles: changes what it names. */
const patchProfile: Routes[string] = ({ tenant, call, params }) => {
	const present = findObject(tenant, keyOf('application-profiles'), params.id);
	if (!present || !isItem(call.body)) return { status: 404, body: '' };
	Object.assign(present, call.body, { id: present.id });
	return { status: 200, body: { success: 'true', id: present.id } };
};

/** Paths of zscaler-sdk-go, zscaler/zcc/services, 2026-06. */
export const objectRoutes: Routes = {
	...editable('webTrustedNetwork'),
	...editable('web/policy', true),
	...editable('webForwardingProfile', true),
	...editable('webFailOpenPolicy', true),
	...editable('webAppService', true),
	'GET application-profiles': list('application-profiles'),
	'GET application-profiles/:id': ({ tenant, params }) => {
		const found = findObject(tenant, keyOf('application-profiles'), params.id);
		return found ? { status: 200, body: found } : { status: 404, body: '' };
	},
	'PATCH application-profiles/:id': patchProfile,
};
