import type { Simulator } from '../../simulator';
import type { Outcome } from './outcome';

export interface Scenario {
	readonly name: string;
	/** Nothing is changed in the tenant. */
	readonly reads?: true;
	/** Makes the tenant and the workflow ready; answers what is then done, with a fault and without. */
	readonly begin: (tenant: Simulator) => Promise<() => Promise<Outcome>>;
}
