import { table } from '../../contract/text/table';

/**
 * What the portal calls predefined URL categories whose ids are other words; of all others the id
 * tells the name ('Adult Themes' is ADULT_THEMES). Read off a public connector's table, 2026-11.
 */
export const categoryNames: Readonly<Record<string, string>> = table({
	'Body Art': 'SEXUALITY',
	'Social Networking Adult': 'SOCIAL_ADULT',
	'Online Trading, Brokerage, Insurance': 'TRADING_BROKARAGE_INSURANCE',
	'Science/Tech': 'SCIENCE_AND_TECHNOLOGY',
	'Music and Audio Streaming': 'MUSIC',
	'Video Streaming': 'STREAMING_MEDIA',
	Radio: 'RADIO_STATIONS',
	'Online and Other Games': 'OTHER_GAMES',
	Advertising: 'WEB_BANNERS',
	'Operating System and Software Updates': 'OSS_UPDATES',
	'DNS Over HTTPS Services': 'DNS_OVER_HTTPS',
	'Dynamic DNS Host': 'DYNAMIC_DNS',
	'Discussion Forum': 'DISCUSSION_FORUMS',
	Webmail: 'EMAIL_HOST',
	Blogs: 'BLOG',
	'Peer-to-Peer Site': 'P2P_COMMUNICATION',
	'Remote Access Tools': 'REMOTE_ACCESS',
	'Zscaler Proxy IPs': 'ZSPROXY_IPS',
	'Job/Employment Search': 'JOB_SEARCH',
	'Newly Registered and Observed Domains': 'NEWLY_REG_DOMAINS',
	'Newly Registered Domains': 'NEWLY_REG_DOMAINS',
	'Spyware/Adware': 'ADWARE_OR_SPYWARE',
	'Custom Encrypted Content': 'ENCR_WEB_CONTENT',
	'Online Shopping': 'SPECIALIZED_SHOPPING',
	Lifestyle: 'ALTERNATE_LIFESTYLE',
	'Special Interests/Social Organizations': 'SPECIAL_INTERESTS',
	'Weapons/Bomb': 'WEAPONS_AND_BOMBS',
});
