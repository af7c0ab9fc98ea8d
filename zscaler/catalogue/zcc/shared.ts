import { flag, list, oneOf, shown, text, texts } from '../grammar';

export const whole = { style: 'none', size: 0 } as const;

/** Wire values of device systems. zscaler-sdk-python zscaler/utils.py, 2026-11 */
export const systems = ['1', '2', '3', '4', '5'];
export const systemWords = {
	1: 'iOS',
	2: 'Android',
	3: 'Windows',
	4: 'macOS',
	5: 'Linux',
} as const;
export const systemHint = '1 iOS, 2 Android, 3 Windows, 4 macOS, 5 Linux.';

export const search = [text('search')];

/** Who made and last edited an object. */
export const edited = shown(...texts('createdBy', 'editedBy', 'editedTimestamp'));

export const appFields = [
	text('appName', { required: true, label: 'Name' }),
	flag('active'),
	...shown(...texts('uid', 'zappDataBlob', 'zappDataBlobV6')),
	...edited,
];

export const osType = oneOf('osType', systems, {
	label: 'Operating System',
	hint: systemHint,
	words: systemWords,
});
export const osTypes = list('osTypes', { label: 'Operating Systems', hint: systemHint });
