import { LoggerProxy } from 'n8n-workflow';
import type { Ports } from '../zscaler/contract/ports';
import { say } from '../zscaler/contract/text/quote';
import { quoteFacts } from '../zscaler/contract/text/quoteFacts';

export const logToN8n: NonNullable<Ports['log']> = (level, message, facts) => {
	LoggerProxy[level](say(message), { ...quoteFacts(facts) });
};
