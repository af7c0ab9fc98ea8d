import { mapValues } from 'lodash';
import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import { quote } from '../../../zscaler/contract/text/quote';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import type {
	NumbersSetting,
	Setting,
	Settings,
	SettingValue,
	SettingValues,
} from '../../../zscaler/events/setting';
import { readEntries } from '../../../zscaler/filters/buildFilter';
import { readZone } from '../../shared/readZone';

/** What an event's own settings are set to. */
export function readSettings(context: IPollFunctions, settings: Settings): SettingValues {
	const options = context.getNodeParameter('options', {}) as IDataObject;
	return mapValues(settings, (setting, name) =>
		readSetting(
			setting,
			setting.isOption === true
				? (options[name] ?? setting.usual)
				: context.getNodeParameter(name, setting.usual),
		),
	);
}

function readSetting(setting: Setting, given: unknown): SettingValue {
	switch (setting.kind) {
		case 'count':
			return Number(given);
		case 'choices':
			return given as string[];
		case 'entries':
			return readEntries(given as string | string[]);
		case 'numbers':
			return readEntries(given as string | string[]).map((entry) => readNumber(setting, entry));
		case 'zone':
			return readZone(given, setting.label);
	}
}

function readNumber({ label, unit, max }: NumbersSetting, entry: string): number {
	const number = Number(entry);
	if (number > 0 && number <= max) return number;
	throw new ZscalerError(`${label}: '${quote(entry)}' is no number of ${unit}.`, {
		kind: 'invalid',
		advice: `Give numbers from 1 to ${max}, separated by commas.`,
	});
}
