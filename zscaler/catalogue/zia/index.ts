import type { Resource } from '../grammar';
import { administration } from './administration';
import { alerts } from './alerts';
import { bandwidth } from './bandwidth';
import { cloudApps } from './cloudApps';
import { dlp } from './dlp';
import { endpointDlp } from './endpointDlp';
import { fileTypeControl } from './fileTypeControl';
import { firewall } from './firewall';
import { firewallObjects } from './firewallObjects';
import { forwarding } from './forwarding';
import { httpHeaders } from './httpHeaders';
import { integrations } from './integrations';
import { locations } from './locations';
import { nanolog } from './nanolog';
import { notifications } from './notifications';
import { policyObjects } from './policyObjects';
import { saasSecurity } from './saasSecurity';
import { sslInspection } from './sslInspection';
import { sandboxSubmission, threatProtection } from './threatProtection';
import { traffic } from './traffic';
import { urlAndCloudApp } from './urlAndCloudApp';
import { users } from './users';

/** Everything of Internet Access, by menu area. */
export const zia: readonly Resource[] = [
	...urlAndCloudApp,
	...cloudApps,
	...firewall,
	...firewallObjects,
	...policyObjects,
	...httpHeaders,
	...sslInspection,
	...fileTypeControl,
	...threatProtection,
	...sandboxSubmission,
	...dlp,
	...endpointDlp,
	...saasSecurity,
	...bandwidth,
	...forwarding,
	...locations,
	...traffic,
	...users,
	...administration,
	...notifications,
	...alerts,
	...nanolog,
	...integrations,
];
