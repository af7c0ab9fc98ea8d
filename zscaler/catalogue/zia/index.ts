import type { Resource } from '../grammar';
import { ziaAdministrationRows } from './administration';
import { ziaAlertRows } from './alerts';
import { bandwidth } from './bandwidth';
import { cloudApps } from './cloudApps';
import { dlp } from './dlp';
import { endpointDlp } from './endpointDlp';
import { fileTypeControl } from './fileTypeControl';
import { firewallRows } from './firewall';
import { firewallObjects } from './firewallObjects';
import { forwarding } from './forwarding';
import { httpHeaders } from './httpHeaders';
import { integrations } from './integrations';
import { ziaLocationRows } from './locations';
import { nanolog } from './nanolog';
import { notifications } from './notifications';
import { policyObjects } from './policyObjects';
import { saasSecurityRows } from './saasSecurity';
import { sslInspection } from './sslInspection';
import { sandboxSubmission, threatProtection } from './threatProtection';
import { traffic } from './traffic';
import { urlAndCloudApp } from './urlAndCloudApp';
import { ziaUserRows } from './users';

/** Everything of Internet Access, by menu area. */
export const zia: readonly Resource[] = [
	...urlAndCloudApp,
	...cloudApps,
	...firewallRows,
	...firewallObjects,
	...policyObjects,
	...httpHeaders,
	...sslInspection,
	...fileTypeControl,
	...threatProtection,
	...sandboxSubmission,
	...dlp,
	...endpointDlp,
	...saasSecurityRows,
	...bandwidth,
	...forwarding,
	...ziaLocationRows,
	...traffic,
	...ziaUserRows,
	...ziaAdministrationRows,
	...notifications,
	...ziaAlertRows,
	...nanolog,
	...integrations,
];
