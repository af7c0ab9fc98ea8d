/** Fields that objects of every area have. */

import { type Field, number, text } from '../grammar';

export const id = number('id', { label: 'ID', readOnly: true });

/** How an object names another where a bare reference is not enough. */
export const idAndName: readonly Field[] = [number('id', { label: 'ID' }), text('name')];
