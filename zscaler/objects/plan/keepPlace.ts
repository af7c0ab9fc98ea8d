import type { Resource } from '../../catalogue/grammar';
import { ZscalerError } from '../../contract/zscalerError';
import type { JsonObject } from '../../contract/json/json';
import { without } from './dropStale';

/**
 * The values without the place of a rule that keeps its own: default rules always stand last, and
 * are shown at 0 or below. Throws `invalid` where another rule is to stand there: Zscaler would take
 * it, and it could not be deleted any more (terraform-provider-zia issue 541).
 */
export function keepPlace(
	resource: Resource,
	present: JsonObject | undefined,
	wanted: JsonObject,
): JsonObject {
	if (!isPlaced(resource) || wanted.order === undefined || wanted.order === null) return wanted;
	if (present !== undefined && hasFixedPlace(resource, present)) {
		return without(wanted, (name) => name === 'order');
	}
	if (Number(wanted.order) >= 1) return wanted;
	throw new ZscalerError(
		`The order ${String(wanted.order)} is for rules that Zscaler made: any other ${resource.noun} stands at 1 or behind.`,
		{
			kind: 'invalid',
			product: resource.product,
			advice: 'Give an order from 1 on, or leave it empty. Default rules cannot be created.',
		},
	);
}

/** Whether a rule stands where Zscaler put it. */
export const hasFixedPlace = (resource: Resource, rule: JsonObject): boolean =>
	isPlaced(resource) && (rule.defaultRule === true || Number(rule.order ?? 1) < 1);

const isPlaced = ({ ordered, fields }: Resource): boolean =>
	ordered === true && fields.some(({ name }) => name === 'order');
