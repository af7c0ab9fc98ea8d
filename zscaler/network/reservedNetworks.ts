import { readNetwork, type Network } from './readNetwork';

// IANA special-purpose address registries (IPv4, IPv6), multicast and reserved space, 2026-11.
const reserved = [
	'0.0.0.0/8',
	'10.0.0.0/8',
	'100.64.0.0/10',
	'127.0.0.0/8',
	'169.254.0.0/16',
	'172.16.0.0/12',
	'192.0.0.0/24',
	'192.0.2.0/24',
	'192.88.99.0/24',
	'192.168.0.0/16',
	'198.18.0.0/15',
	'198.51.100.0/24',
	'203.0.113.0/24',
	'224.0.0.0/3',
	'::/96',
	// IPv4 addresses translated (RFC 2765, 2.1), as the mapped ones are those of IPv4.
	'::ffff:0:0:0/96',
	'64:ff9b::/96',
	'64:ff9b:1::/48',
	'100::/64',
	'2001::/23',
	'2001:db8::/32',
	'2002::/16',
	'3fff::/20',
	'5f00::/16',
	'fc00::/7',
	'fe80::/9',
	'ff00::/8',
].flatMap((text) => readNetwork(text) ?? []);
const reservedIpv4 = reserved.filter((network) => network.family === 4);
const reservedIpv6 = reserved.filter((network) => network.family === 6);

/** Whether any of its addresses is private, reserved or multicast: none of them a feed can mean. */
export function isReserved(network: Network): boolean {
	if (network.family === 4) {
		return reservedIpv4.some(({ start, end }) => start <= network.end && network.start <= end);
	}
	return reservedIpv6.some(({ start, end }) => start <= network.end && network.start <= end);
}
