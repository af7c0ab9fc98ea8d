import type { ApiRequest } from '../plan/buildRequest';
import { isJsonObject } from '../json';
import { type Product, type ProductId, products } from '../products';
import type { Client } from './createClient';
import { ZscalerError } from './zscalerError';

/** Makes all pending changes of the product live; answers the status afterwards. */
export async function activate(client: Client, product: ProductId): Promise<string> {
	const { activate: path, by: method = 'POST' } = activationOf(product);
	const label = 'Activate the changes';
	const { body } = await client.call({ ...asked, product, method, path, body: {}, label });
	return statusIn(body);
}

/** 'PENDING' where changes wait to go live, 'ACTIVE', or another word of Zscaler's. */
export async function activationStatus(client: Client, product: ProductId): Promise<string> {
	const { status: path } = activationOf(product);
	const label = 'Get the activation status';
	const { body } = await client.call({ ...asked, product, method: 'GET', path, label });
	return statusIn(body);
}

/** What is active stays active: asking twice is asking once. */
const asked: Pick<ApiRequest, 'query' | 'answer' | 'changes' | 'repeatable'> = {
	query: {},
	answer: 'item',
	changes: false,
	repeatable: true,
};

function activationOf(product: ProductId): NonNullable<Product['activation']> {
	const { activation, name } = products[product];
	if (activation !== undefined) return activation;
	throw new ZscalerError(`${name} has nothing to activate: its changes are live at once`, {
		kind: 'invalid',
		product,
	});
}

/** Cloud & Branch Connector's words for ZIA's: zscaler-sdk-go ztw activation_test.go, 2026-11. */
const statuses: Readonly<Record<string, string>> = {
	EDITS_PRESENT: 'PENDING',
	EDITS_CLEARED: 'ACTIVE',
};

function statusIn(body: unknown): string {
	if (!isJsonObject(body)) return '';
	const status = String(body.status ?? body.orgEditStatus ?? '');
	return statuses[status] ?? status;
}
