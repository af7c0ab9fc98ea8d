import type { Field, RefField } from './fields';
import { number, ref, text } from './makeFields';
import type { Dependence } from './referents';

/** How an object names another where a bare reference is not enough. */
export const idAndName: readonly Field[] = [number('id', { label: 'ID' }), text('name')];

/** The same of objects whose resource is known. */
export const idAndNameOf = (
	resourceId: string,
	spec: Pick<RefField, 'within' | 'refersBy'> = {},
): readonly Field[] => [ref('id', resourceId, { as: 'id', label: 'ID', ...spec }), text('name')];

const scopes: Dependence['refs'] = {
	DEPARTMENT: { to: 'ziaDepartment' },
	LOCATION: { to: 'ziaLocation' },
	LOCATION_GROUP: { to: 'ziaLocationGroup' },
};

/** What a scope is made of, whose kind another field tells. terraform-provider-zia admin_users.go, 2026-11 */
export const scopeEntities = (kindField: string): readonly Field[] =>
	idAndNameOf('ziaDepartment', { refersBy: { on: kindField, refs: scopes } });
