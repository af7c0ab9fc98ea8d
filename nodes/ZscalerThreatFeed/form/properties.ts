import type { INodeProperties } from 'n8n-workflow';

import { activateProperty } from '../../shared/activateProperty';
import { maxWaitProperty } from '../../shared/maxWaitProperty';
import { entryProperties } from './entries';
import { feedProperties } from './feeds';
import { between, collection, count, switchField, line, wholeNumber } from '../../shared/fields';
import { indicatorProperties } from './indicators';
import { syncLimitProperties } from './limits';
import { listProperties } from './lists';
import { neverBlockProperties } from './neverBlock';
import { feedOperationProperties } from './operations';
import { safetyProperties } from './safety';
import { sandboxProperties } from './sandbox';

const sync = { resource: ['feed'], operation: ['sync'] };
const ofFeeds = { show: { resource: ['feed'] } };
const changes = {
	resource: ['feed', 'indicator'],
	operation: ['sync', 'undo', 'block', 'unblock', 'allow', 'removeFromAllowList', 'removeExpired'],
};

/** A fresh copy at each call: n8n adds options of its own to the arrays that it is given. */
export const threatFeedProperties = (): INodeProperties[] => [
	...feedOperationProperties(),
	syncName(),
	feedProperties({ show: sync }),
	...listProperties(sync, ['urlCategory']),
	neverBlockProperties({ show: sync }),
	...indicatorProperties(),
	...sandboxProperties(),
	{
		...switchField(
			'Dry Run',
			'dryRun',
			false,
			'Whether to report what would change without changing anything',
		),
		displayOptions: ofFeeds,
	},
	activateProperty('at the end. This also activates what other admins have saved.', changes),
	entryProperties({ show: sync }),
	safetyProperties({ show: sync }),
	syncLimitProperties({ show: sync }),
	reportProperties(),
	optionProperties(),
];

const syncName = (): INodeProperties =>
	line('Sync Name', 'syncName', 'Threat Feed', {
		required: true,
		description:
			'What n8n remembers the sync by in this workflow. Each sync of a workflow needs a name of its own; an undo names the sync that it undoes.',
		displayOptions: ofFeeds,
	});

const reportProperties = (): INodeProperties => ({
	...collection('Report', 'report', 'Add Setting', [
		switchField(
			'Changes',
			'changes',
			true,
			'Whether to put out an item for each entry that is added or removed',
		),
		wholeNumber(
			between(
				count('Maximum Items', 'most', 1000, 'Items of each kind; the summary counts all'),
				1,
			),
		),
		switchField(
			'What Was Left Out',
			'leftOut',
			true,
			'Whether to put out an item for each entry that was protected, refused, rejected or had no room',
		),
	]),
	description: 'What comes out beside the summary, which is the first item',
	displayOptions: { show: sync },
});

const optionProperties = (): INodeProperties =>
	collection('Options', 'options', 'Add Option', [
		maxWaitProperty('rate limits, edit locks and maintenance'),
	]);
