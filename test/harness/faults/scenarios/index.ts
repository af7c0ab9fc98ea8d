import type { Scenario } from '../scenario';
import { actions } from './actions';
import { changes } from './changes';
import { creates } from './creates';
import { polls } from './polls';
import { publishes } from './publishes';
import { readings } from './readings';
import { responses } from './responses';

export const scenarios: readonly Scenario[] = [
	...readings,
	...changes,
	...actions,
	...responses,
	...publishes,
	...polls,
	...creates,
];
