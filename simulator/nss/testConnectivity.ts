import type { Routes } from '../gate/matchRoute';
import { findObject } from '../tenant/objects';
import { ziaRefusals } from '../zia/refusals';
import { postBatch } from './postBatch';

/** What a test posts is not known: here it is nothing at all. */
const empty = { body: Buffer.alloc(0), headers: { 'content-type': 'application/json' } };

/** Posts to the feed's address and says with what it was answered. */
export const testConnectivity: Routes[string] = ({ tenant, params }) => {
	const feed = findObject(tenant, 'zia/nssFeeds', params.id);
	if (!feed) return ziaRefusals.notFound('FEED', params.id ?? '');
	return {
		status: 200,
		later: async () => {
			const code = await postBatch(feed, empty);
			const ok = code >= 200 && code < 300;
			const { activated } = tenant;
			// What a test came to is no setting that waits to be put into force.
			const inForce = activated.get('zia/nssFeeds')?.find(({ id }) => id === feed.id);
			for (const each of [feed, inForce ?? feed]) {
				each.testConnectivityCode = code;
				if (ok) each.lastSuccessFullTest = tenant.clock.seconds();
			}
			return {
				status: 200,
				body: {
					connectionURL: feed.connectionURL,
					testConnectivityCode: code,
					testConnectivityStatus: ok ? 'SUCCESS' : 'FAILED',
				},
			};
		},
	};
};
