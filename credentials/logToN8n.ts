import { LoggerProxy } from 'n8n-workflow';
import type { Ports } from '../zscaler/client/ports';

export const logToN8n: NonNullable<Ports['log']> = (level, message, facts) => {
	LoggerProxy[level](message, { ...facts });
};
