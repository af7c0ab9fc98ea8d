import { startCase } from 'lodash';

import { readEntries } from '../../zscaler/filters/buildFilter';
import { type Filter, severityLevels } from '../../zscaler/filters/filter';
import type { FormReader } from './parameters/formReader';

/** From the mildest to the worst. */
export const severityChoices = severityLevels.map((level) => [startCase(level), level] as const);

/** What the filters of a trigger ask of a record. */
export function readFilter(form: FormReader): Filter {
	const entries = (name: keyof Filter): string[] => readEntries(form.written(name));
	return {
		severity: form.has('severity') ? form.oneOf('severity', severityChoices) : undefined,
		policies: entries('policies'),
		users: entries('users'),
		actions: entries('actions'),
		categories: entries('categories'),
	};
}
