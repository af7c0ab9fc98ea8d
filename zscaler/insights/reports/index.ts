import type { Domain } from '../report';
import { cyberSecurity } from './cyberSecurity';
import { firewallReports } from './firewall';
import { iot } from './iot';
import { saasSecurityReports } from './saasSecurity';
import { shadowIt } from './shadowIt';
import { webTraffic } from './webTraffic';

/** Every ready query, by area. */
export const domains: readonly Domain[] = [
	webTraffic,
	cyberSecurity,
	firewallReports,
	saasSecurityReports,
	shadowIt,
	iot,
];
