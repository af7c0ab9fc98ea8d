import type { Simulator } from '../../../simulator';
import type { Outcome } from './outcome';

/** Done with a fault; and `again` without one, where it is more than the same once more. */
interface FaultyTask {
	(): Promise<Outcome>;
	again?: () => Promise<Outcome>;
}

export interface Scenario {
	readonly name: string;
	/** Nothing is changed in the tenant. */
	readonly reads?: true;
	/** Of many rows: a sample has fewer faults of it. */
	readonly long?: true;
	/** Makes the tenant and the workflow ready; answers what is then done. */
	readonly begin: (tenant: Simulator) => Promise<FaultyTask>;
}
