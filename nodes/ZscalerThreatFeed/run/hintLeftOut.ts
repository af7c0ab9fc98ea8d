import type { IExecuteFunctions } from 'n8n-workflow';

import { countedEntries } from '../../../zscaler/contract/text/counted';
import type { FeedResult } from '../../../zscaler/threatFeeds/fetch/source';
import { addHint } from '../../shared/addHint';

/** Entries that the feeds list and the lists do not hold, by why. */
export interface LeftOut {
	readonly withoutRoom: number;
	readonly withoutList: number;
	readonly refused: number;
}

/** Feeds that could not be read, which the sync goes on without where the form says so. */
export function hintUnread(context: IExecuteFunctions, results: readonly FeedResult[]): void {
	const failed = results.filter(({ status }) => status === 'failed');
	if (failed.length === 0) return;
	const kept =
		'What these feeds gave before stays blocked; what is new in them is not blocked yet.';
	addHint(context, [...failed.map(({ message }) => message), kept].join('\n'), 'warning');
}

/** What was asked for and is not in the lists; what must not be blocked or cannot be was not asked for. */
export function hintLeftOut(context: IExecuteFunctions, counts: LeftOut): void {
	const { withoutRoom, withoutList, refused } = counts;
	const told = [
		...(withoutRoom === 0
			? []
			: [
					`${countedEntries(withoutRoom)} found no room: the lists are full. Take out a feed, or remove ` +
						'entries by hand that are no longer needed.',
				]),
		...(refused === 0
			? []
			: [
					`Zscaler refused ${countedEntries(refused)}. The rows with the change "refused" say why.`,
				]),
	];
	if (told.length > 0) addHint(context, told.join('\n'), 'warning');
	if (withoutList > 0) {
		addHint(
			context,
			`${countedEntries(withoutList)} had no place in any of the chosen lists. To block them, choose a ` +
				'list for them under Lists: MD5 hashes and networks have lists of their own, ' +
				'IPv6 has none.',
			'info',
		);
	}
}
