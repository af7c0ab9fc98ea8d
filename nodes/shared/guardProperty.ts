import type { INodeProperties } from 'n8n-workflow';

import { switchField } from './fields';

/** On by default: log entries hold what anybody on the network wrote. */
export const guardProperty = (): INodeProperties =>
	switchField(
		'Guard Against Formulas',
		'guardFormulas',
		true,
		'Whether to put an apostrophe before cells of the file that a spreadsheet would run as a formula: those that begin with =, +, - or @. Numbers stay as they are.',
	);
