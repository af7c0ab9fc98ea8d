import { isJsonObject } from '../../contract/json/json';
import type { ApiRequest } from '../../contract/apiRequest';

type Shape = NonNullable<NonNullable<ApiRequest['expects']>['shapes']>[number];

const shapes: Readonly<Record<Shape, (value: unknown) => boolean>> = {
	number: (value) => typeof value === 'number',
	truth: (value) => typeof value === 'boolean',
	object: (value) => isJsonObject(value) && !(value instanceof Uint8Array),
	list: (value) => Array.isArray(value),
};

export const hasShape = (shape: Shape, value: unknown): boolean => shapes[shape](value);
