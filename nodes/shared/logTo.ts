import type { Logger } from 'n8n-workflow';

import type { Ports } from '../../zscaler/contract/ports';
import { say } from '../../zscaler/contract/text/quote';
import { quoteFacts } from '../../zscaler/contract/text/quoteFacts';

/** n8n's logger as ours: whatever is handed to it is short and without secrets. */
export const logTo =
	({ logger }: { readonly logger: Logger }): NonNullable<Ports['log']> =>
	(level, message, facts) => {
		logger[level](say(message), { ...quoteFacts(facts) });
	};
