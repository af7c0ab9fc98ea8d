import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

import { switchField } from './fields';

/** Asked with changes that Zscaler may keep back. `when`, and what else: the rest of its description. */
export const activateProperty = (
	when: string,
	show: NonNullable<IDisplayOptions['show']>,
): INodeProperties => ({
	...switchField(
		'Activate When Done',
		'activateWhenDone',
		true,
		`Whether to put the changes into force, once ${when}`,
	),
	displayOptions: { show },
});
