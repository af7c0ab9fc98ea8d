import { zdxAlerts } from './alerts/zdxAlerts';
import { ziaAudit } from './audit/ziaAudit';
import { configurationDrift } from './drift/configurationDrift';
import type { EventSource } from './eventSource';
import { dlpIncidents } from './incidents/dlpIncidents';
import { expiringCredentials } from './states/expiringCredentials';
import { pendingActivation } from './states/pendingActivation';
import { sandboxVerdicts } from './states/sandboxVerdicts';

/** All that can be polled for. */
export const eventSources: readonly EventSource[] = [
	configurationDrift,
	dlpIncidents,
	expiringCredentials,
	pendingActivation,
	sandboxVerdicts,
	zdxAlerts,
	ziaAudit,
];
