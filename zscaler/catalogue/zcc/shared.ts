import { flag, oneOf, shown, someOf, text, texts } from '../grammar';

/** zscaler-sdk-python zscaler/utils.py; zscaler-sdk-go zcc/services/common/common.go, 2026-11 */
export const systems = ['1', '2', '3', '4', '5'];
export const systemWords = {
	1: 'iOS',
	2: 'Android',
	3: 'Windows',
	4: 'macOS',
	5: 'Linux',
} as const;

/** A device's operating system, which the API has as a number and people by its name. */
export const ofSystem = { label: 'Operating System', words: systemWords } as const;

export const search = [text('search')];

/** Who made and last edited an object. */
const edited = shown(...texts('createdBy', 'editedBy', 'editedTimestamp'));

export const appFields = [
	text('appName', { required: true, label: 'Name' }),
	flag('active'),
	...shown(...texts('uid', 'zappDataBlob', 'zappDataBlobV6')),
	...edited,
];

export const osType = oneOf('osType', systems, ofSystem);

// Several in one text: zscaler-sdk-go download_devices.go, 2026-11
export const osTypes = someOf('osTypes', systems, {
	label: 'Operating Systems',
	words: systemWords,
	wire: 'joined',
});
export const registrationTypes = someOf('registrationTypes', ['0', '1', '3', '4', '5', '6'], {
	words: {
		...{ 0: 'All', 1: 'Registered', 3: 'Removal Pending', 4: 'Unregistered' },
		...{ 5: 'Removed', 6: 'Quarantined' },
	},
	wire: 'joined',
});
