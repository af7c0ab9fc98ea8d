/** Fields that objects of every area have. */

import { number } from '../grammar';

export { idAndName, idAndNameOf, scopeEntities } from '../grammar';

export const id = number('id', { label: 'ID', readOnly: true });
