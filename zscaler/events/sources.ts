import { zdxAlerts } from './alerts/zdxAlerts';
import { ziaAudit } from './audit/ziaAudit';
import { configurationDrift } from './drift/configurationDrift';
import type { EventSource } from './eventSource';
import { dlpIncidents } from './incidents/dlpIncidents';
import { expiringCredentials } from './states/expiringCredentials';
import { pendingActivation } from './states/pendingActivation';
import { sandboxVerdicts } from './states/sandboxVerdicts';

/** All that can be polled for; a form asks for their settings in this order. */
export const eventSources: readonly EventSource[] = [
	configurationDrift,
	dlpIncidents,
	sandboxVerdicts,
	pendingActivation,
	expiringCredentials,
	zdxAlerts,
	ziaAudit,
];
