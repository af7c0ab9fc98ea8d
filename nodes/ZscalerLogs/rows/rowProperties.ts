import type { INodeProperties } from 'n8n-workflow';

import { actionProperties } from '../../objects/form/actions';
import { downloadProperties } from '../../objects/form/download';
import {
	childProperties,
	listParentProperties,
	objectProperties,
	parentProperties,
} from '../../objects/form/objects';
import { operationProperties } from '../../objects/form/operations';
import { filterProperties, limitProperties, simplifyProperties } from '../../objects/form/reading';
import { rangeProperties } from '../../objects/form/timeRange';
import { valueProperties } from '../../objects/form/values';
import { logPanel } from './logPanel';

/** The form of all rows of the catalogue that tell what happened. */
export const rowProperties = (): INodeProperties[] => [
	...operationProperties(logPanel),
	...parentProperties(logPanel),
	...listParentProperties(logPanel),
	...objectProperties(logPanel),
	...childProperties(logPanel),
	...rangeProperties(logPanel),
	...actionProperties(logPanel),
	...valueProperties([]),
	...filterProperties(logPanel),
	...limitProperties(logPanel),
	...simplifyProperties(logPanel),
	...downloadProperties(logPanel),
];
