import { mapValues } from 'lodash';

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
import type { FormReader } from '../../shared/parameters/formReader';
import { readZone } from '../../shared/readZone';

/** What an event's own settings are set to. */
export function readSettings(form: FormReader, settings: Settings): SettingValues {
	const options = form.fields('options');
	return mapValues(settings, (setting, name) =>
		readSetting(setting.isOption === true ? options : form, name, setting),
	);
}

function readSetting(form: FormReader, name: string, setting: Setting): SettingValue {
	switch (setting.kind) {
		case 'count':
			return form.number(name);
		case 'choices':
			return form.texts(name);
		case 'entries':
			return readEntries(form.written(name));
		case 'numbers':
			return readEntries(form.written(name)).map((entry) => numberIn(setting, entry));
		case 'zone':
			return readZone(form.text(name), setting.label);
	}
}

function numberIn({ label, unit, max }: NumbersSetting, entry: string): number {
	const number = Number(entry);
	if (number > 0 && number <= max) return number;
	throw new ZscalerError(`${label}: '${quote(entry)}' is no number of ${unit}.`, {
		kind: 'invalid',
		advice: `Give numbers from 1 to ${max}, separated by commas.`,
	});
}
