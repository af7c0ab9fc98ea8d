import type { IExecuteFunctions } from 'n8n-workflow';

import { isRejected } from '../../../zscaler/network/entry';
import type { Sink } from '../../../zscaler/threatFeeds/indicator';
import { normaliseEntry } from '../../../zscaler/network/normaliseEntry';
import { presets } from '../../../zscaler/threatFeeds/presets';
import type { ProtectedIndex } from '../../../zscaler/threatFeeds/protect/indexProtected';
import { readProtected } from '../../../zscaler/threatFeeds/lists/readProtected';
import type { RunContext } from '../../../zscaler/objects/runContext';
import { FeedFault } from '../../../zscaler/threatFeeds/fetch/feedFault';
import { readSource } from '../../../zscaler/threatFeeds/fetch/readSource';
import type { FeedSource } from '../../../zscaler/threatFeeds/fetch/source';
import { sourcePorts } from './sourcePorts';
import type { SyncForm } from './syncForm';

/** All that must not be blocked, from the form, the tenant and the list of top sites. */
export async function protectedEntries(
	context: IExecuteFunctions,
	runContext: RunContext,
	{ neverBlock, limits }: SyncForm,
	now: number,
): Promise<ProtectedIndex> {
	const { topSites, topSitesUrl } = neverBlock;
	const fed = new Set<string>();
	if (topSites > 0) {
		let sites = 0;
		const sink: Sink = {
			take: ({ value }) => {
				if (sites === topSites) return;
				const result = normaliseEntry(value);
				if (isRejected(result)) return;
				sites++;
				fed.add(result.entry);
				// The list has no www: it is the same site. Other subdomains may be anybody's, as on github.io.
				if (result.kind === 'domain') fed.add(`www.${result.entry}`);
			},
			refuse: () => undefined,
		};
		const source = topSource(topSitesUrl);
		const ports = await sourcePorts(context, [source]);
		const result = await readSource(ports, source, sink, { ...limits, now });
		if (result.status === 'failed' || fed.size === 0) {
			throw new FeedFault(`${result.message ?? 'The list of top sites is empty.'} ${UNCHANGED}`);
		}
	}
	return readProtected(runContext, { ...neverBlock, fed });
}

const UNCHANGED = 'Nothing was changed, since top sites would not have been protected.';

function topSource(url?: string): FeedSource {
	const source = 'Top Sites';
	const tranco = presets.find(({ id }) => id === 'trancoTop');
	const { format, fields, kind } = tranco ?? {};
	return url === undefined
		? {
				from: 'url',
				url: tranco?.url ?? '',
				headers: {},
				keyed: false,
				reading: { source, format, fields, kind },
			}
		: { from: 'url', url, headers: {}, keyed: false, reading: { source } };
}
