import { feedFault } from './feedFault';

/** Counts the bytes of a feed, unpacked, over all its pages and files; throws when there are too many. */
export function countUpTo(feed: string, maxBytes: number): (more: number) => void {
	let bytes = 0;
	return (more) => {
		bytes += more;
		if (bytes <= maxBytes) return;
		const megabytes = Math.round(maxBytes / 1_000_000);
		throw feedFault(feed, `it is larger than ${megabytes} MB.`, 'See Feed Limits.');
	};
}
