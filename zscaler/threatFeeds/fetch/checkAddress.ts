import { quote } from '../../contract/text/quote';
import { feedFault, type FeedFault } from './feedFault';
import { isInside } from './isInside';

/**
 * The address of a feed, if it may be fetched: https, and no machine of the inside, which a feed's
 * redirect could aim this n8n at. Where a name leads, `Fetch.leadsInside` tells.
 */
export function checkAddress(feed: string, address: string, allowInside: boolean): URL {
	const url = readUrl(feed, address);
	const inside = isInside(url.hostname);
	if (inside && !allowInside) throw insideFault(feed, url);
	if (url.protocol !== 'https:' && !(inside && url.protocol === 'http:')) {
		throw feedFault(feed, 'its address does not begin with https://.');
	}
	return url;
}

export const insideFault = (feed: string, { hostname }: URL): FeedFault =>
	feedFault(
		feed,
		`${quote(hostname)} is an address of the inside.`,
		'Switch on Allow Private Addresses under Feed Limits if it is a feed of your own.',
	);

function readUrl(feed: string, address: string): URL {
	try {
		return new URL(address.trim());
	} catch {
		throw feedFault(feed, 'its address is no URL.', 'It begins with https:// and names a host.');
	}
}
