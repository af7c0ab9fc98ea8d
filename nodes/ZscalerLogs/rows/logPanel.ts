import { resources } from '../../../zscaler/catalogue';
import { byLabel, type Panel } from '../../objects/form/panel';

/** Rows of the catalogue that tell what happened. */
export const logPanel: Panel = {
	resources: resources.filter(({ logs }) => logs !== undefined).sort(byLabel),
	operationsOf: ({ logs, operations }) =>
		operations.filter(({ changes }) => logs === 'all' || !changes),
};
