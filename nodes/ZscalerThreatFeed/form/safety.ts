import type { INodeProperties } from 'n8n-workflow';

import { between, choice, collection, count } from '../../shared/fields';

export const safetyChoices = {
	alreadyThere: [
		['Leave to Others', 'leave', 'They stay when the feeds drop them'],
		['Take Over', 'takeOver', 'They belong to this sync, and leave when the feeds drop them'],
	],
	exclusive: [
		[
			'Managed Lists',
			'managed',
			'Categories and groups that this sync created hold its entries alone',
		],
		[
			'All Lists',
			'all',
			'Entries of others are also removed from shared lists such as the deny list',
		],
		['None', 'none', 'Entries of others stay everywhere'],
	],
	guard: [
		['On', 'on'],
		['Accept Any Loss', 'off'],
	],
	manualRuns: [
		['Preview Where Memory Is Needed', 'preview'],
		['Write', 'write'],
	],
} as const;

/** When entries leave, and what stops a sync. */
export const safetyProperties = (
	displayOptions: INodeProperties['displayOptions'],
): INodeProperties => ({
	...collection('Age and Safety', 'safety', 'Add Setting', [
		alreadyThere(),
		exclusive(),
		...guard(),
		keepUnseen(),
		manualRuns(),
	]),
	displayOptions,
});

const alreadyThere = (): INodeProperties =>
	choice('Entries Already There', 'alreadyThere', safetyChoices.alreadyThere, {
		description:
			'What becomes of entries that the feeds list and that stood in a list before this sync. Take them over, for one run, from another tool that filled the list, or from a run that died half way.',
	});

const exclusive = (): INodeProperties =>
	choice('Exclusive', 'exclusive', safetyChoices.exclusive, {
		description: 'Which lists are kept free of what others put there',
	});

const guard = (): INodeProperties[] => [
	choice('Guard', 'guard', safetyChoices.guard, {
		description: 'Whether a feed or list that suddenly shrinks or empties stops the sync',
	}),
	count(
		'Guard: Minimum Entries',
		'guardCount',
		50,
		'Losses of fewer entries pass, whatever their share',
	),
	between(
		count('Guard: Percent', 'guardPercent', 50, 'A loss of this share stops the sync'),
		1,
		100,
	),
];

const keepUnseen = (): INodeProperties =>
	count(
		'Keep Unseen for Days',
		'keepUnseenDays',
		0,
		'How long an entry stays after its feeds dropped it',
	);

const manualRuns = (): INodeProperties =>
	choice('Manual Runs', 'manualRuns', safetyChoices.manualRuns, {
		description:
			'What a run from the editor does to lists that others use too. N8n keeps no memory of such runs, so a later sync would take what they add for the entries of others.',
	});
