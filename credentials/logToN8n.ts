import { LoggerProxy } from 'n8n-workflow';
import type { Ports } from '../zscaler/client/ports';
import { say } from '../zscaler/outside/quote';
import { quoteFacts } from '../zscaler/outside/quoteFacts';

export const logToN8n: NonNullable<Ports['log']> = (level, message, facts) => {
	LoggerProxy[level](say(message), { ...quoteFacts(facts) });
};
