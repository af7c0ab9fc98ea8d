import { mapValues } from 'lodash';
import type { Logger } from 'n8n-workflow';

import type { Ports } from '../../zscaler/client/ports';
import { quote, say } from '../../zscaler/outside/quote';

/** n8n's logger as ours: whatever is handed to it is short and without secrets. */
export const logTo =
	({ logger }: { readonly logger: Logger }): NonNullable<Ports['log']> =>
	(level, message, facts = {}) => {
		logger[level](
			say(message),
			mapValues({ ...facts }, (value: unknown) =>
				typeof value === 'string' ? quote(value) : value,
			),
		);
	};
