import type { Json } from '../contract/json/json';
import { ZscalerError } from '../contract/zscalerError';
import { callOperation } from './callOperation';
import { type Seeker, referentOf } from './candidates';
import { offers, operationOf } from './operationOf';
import { once } from './runContext';

/** Whether Zscaler knows the id although its list does not tell of it; asked once a run. */
export async function isThere(seeker: Seeker, id: Json): Promise<boolean> {
	const { runContext, params, referent } = seeker;
	const target = referentOf(seeker);
	if (!offers(target, 'get') || referent.inside !== undefined || referent.by !== undefined) {
		return false;
	}
	const known = await once(runContext.lookups, `${target.id}#${String(id)}`, async () => {
		try {
			await callOperation(runContext, target, operationOf(target, 'get'), {
				params: { ...params, id },
			});
			return true;
		} catch (error) {
			if (error instanceof ZscalerError && gone.has(error.facts.kind)) return false;
			throw error;
		}
	});
	return known === true;
}

const gone = new Set(['notFound', 'invalid', 'notPermitted', 'notLicensed']);
