import type { Domain } from '../report';
import { cyberSecurity } from './cyberSecurity';
import { firewall } from './firewall';
import { iot } from './iot';
import { saasSecurity } from './saasSecurity';
import { shadowIt } from './shadowIt';
import { webTraffic } from './webTraffic';

/** Every ready query, by area. */
export const domains: readonly Domain[] = [
	webTraffic,
	cyberSecurity,
	firewall,
	saasSecurity,
	shadowIt,
	iot,
];
