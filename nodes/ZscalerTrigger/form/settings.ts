import { pick } from 'lodash';
import type { INodeProperties } from 'n8n-workflow';

import type { Setting } from '../../../zscaler/events/setting';
import { eventSources } from '../../../zscaler/events/sources';
import { between, count, line, textsField } from '../../shared/fields';
import { shownForEvents } from './events';
import { many } from './many';

/** What events ask for besides. */
export const sourceSettingProperties = (): INodeProperties[] =>
	settings(false).map(({ id, name, setting }) => propertyOf(name, setting, shownForEvents(id)));

/** What they ask for among the options. */
export const triggerOptionProperties = (): INodeProperties[] =>
	settings(true).map(({ id, name, setting }) => ({
		...propertyOf(name, setting),
		displayOptions: { show: { '/event': [id] } },
	}));

const settings = (isOption: boolean) =>
	eventSources.flatMap((source) =>
		Object.entries(source.settings)
			.filter(([, setting]) => (setting.isOption ?? false) === isOption)
			.map(([name, setting]) => ({ id: source.id, name, setting })),
	);

function propertyOf(
	name: string,
	setting: Setting,
	shown: Pick<INodeProperties, 'displayOptions'> = {},
): INodeProperties {
	const { label } = setting;
	switch (setting.kind) {
		case 'count': {
			const { usual, description, min, max } = setting;
			return { ...between(count(label, name, usual, description), min, max), ...shown };
		}
		case 'choices':
			return {
				...many(label, name, setting.choices, setting.usual),
				...shown,
				...pick(setting, 'description'),
			};
		case 'entries':
		case 'numbers':
			return textsField(label, name, setting.usual, { ...shown, ...typedMore(setting) });
		case 'zone':
			return line(label, name, setting.usual, { ...shown, ...typedMore(setting) });
	}
}

const typedMore = (
	setting: Extract<Setting, { readonly usual: string }>,
): Pick<INodeProperties, 'typeOptions' | 'required' | 'placeholder' | 'description'> => ({
	...(setting.rows === undefined ? {} : { typeOptions: { rows: setting.rows } }),
	...pick(setting, ['required', 'placeholder', 'description']),
});
