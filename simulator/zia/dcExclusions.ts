import { isItem, listOf, type Item } from '../call';
import type { Routes } from '../gate/matchRoute';
import { objectsOf } from '../tenant/objects';
import { invalidBody } from './refusals';

/** A list of exclusions, each named by its data center (zscaler-sdk-python, traffic_datacenters.py). */
export const changeExclusions: Routes[string] = ({ tenant, call }) => {
	const sent = listOf(isItem(call.body) ? [call.body] : call.body).filter(isItem);
	if (sent.length === 0 || !sent.every(({ dcid }) => dcid !== undefined)) return invalidBody;
	const present = objectsOf(tenant, 'zia/dcExclusions');
	const named = (item: Item) => sent.some(({ dcid }) => String(dcid) === String(item.dcid));
	const rest = present.filter((item) => !named(item));
	const stored = sent.map((item): Item => ({ ...item, id: item.dcid }));
	tenant.objects.set('zia/dcExclusions', [...rest, ...stored]);
	return { status: 200, body: sent };
};
