import {
	action,
	area,
	criteria,
	does,
	type Field,
	flag,
	list,
	nestedList,
	number,
	oneOf,
	read,
	readList,
	ref,
	refs,
	resource,
	service,
	settings,
	someOf,
	text,
	urlList,
	urlListActions,
	untold,
	unseen,
} from '../grammar';
import { fileProtocols } from './fileTypeControl';
import { sandboxFileTypes } from './fileTypes';
import {
	devices,
	isolationProfile,
	ruleFacts,
	ruleHead,
	urlCategories,
	when,
	who,
	zpaAppSegments,
} from './ruleFields';
import { allAtOnce } from '../../contract/paging';

// terraform-provider-zia validator.go and resource_zia_sandbox_rules.go, 2026-11
const sandboxCategories = [
	'ADWARE_BLOCK',
	'BOTMAL_BLOCK',
	'ANONYP2P_BLOCK',
	'RANSOMWARE_BLOCK',
	'OFFSEC_TOOLS_BLOCK',
	'SUSPICIOUS_BLOCK',
];
const firstTimeOperations = ['ALLOW_SCAN', 'QUARANTINE', 'ALLOW_NOSCAN', 'QUARANTINE_ISOLATE'];

const sandboxRuleFields: readonly Field[] = [
	...ruleHead,
	oneOf('baRuleAction', ['ALLOW', 'BLOCK'], { label: 'Action', required: true, does: true }),
	...does<Field>(
		flag('firstTimeEnable', { label: 'First-Time Action Enabled' }),
		oneOf('firstTimeOperation', firstTimeOperations, { label: 'First-Time Action' }),
		flag('mlActionEnabled', { label: 'AI Instant Verdict' }),
	),
	...criteria<Field>(
		number('byThreatScore', { label: 'Threat Score' }),
		someOf('baPolicyCategories', sandboxCategories, { label: 'Sandbox Categories' }),
		someOf('fileTypes', sandboxFileTypes),
		someOf('protocols', fileProtocols),
	),
	urlCategories,
	...who,
	when,
	...devices,
	zpaAppSegments,
	isolationProfile,
	...ruleFacts,
	number('cbiProfileId', { label: 'Isolation Profile ID', does: true }),
];

const md5Hashes = list('fileHashesToBeBlocked', { label: 'MD5 Hashes to Block' });
const hashValues = nestedList(
	'md5HashValueList',
	[
		text('url', { label: 'MD5 Hash', required: true }),
		text('urlComment', { label: 'Comment' }),
		oneOf('type', ['CUSTOM_FILEHASH_DENY', 'CUSTOM_FILEHASH_ALLOW', 'MALWARE'], {
			required: true,
		}),
	],
	{ label: 'MD5 Hashes' },
);

const allowUrls = urlList('whitelistUrls', {
	label: 'URLs',
	hint: 'Never scanned for threats; at most 255',
});
const denyUrls = urlList('blacklistUrls', { label: 'URLs', hint: 'At most 275,000' });
const maliciousUrls = urlList('maliciousUrls', { label: 'URLs', hint: 'At most 25,000' });

const advancedThreatFields: readonly Field[] = [
	number('riskTolerance', {
		label: 'Suspicious Content Tolerance',
		min: 0,
		max: 100,
		hint: 'Page risk above this is blocked',
	}),
	flag('riskToleranceCapture', { label: 'Capture Suspicious Content' }),
	flag('cmdCtlServerBlocked', { label: 'Block Command and Control Servers' }),
	flag('cmdCtlServerCapture', { label: 'Capture Command and Control Servers' }),
	flag('cmdCtlTrafficBlocked', { label: 'Block Command and Control Traffic' }),
	flag('cmdCtlTrafficCapture', { label: 'Capture Command and Control Traffic' }),
	flag('malwareSitesBlocked', { label: 'Block Malware Sites' }),
	flag('malwareSitesCapture', { label: 'Capture Malware Sites' }),
	flag('activeXBlocked', { label: 'Block Vulnerable ActiveX Controls' }),
	flag('activeXCapture', { label: 'Capture Vulnerable ActiveX Controls' }),
	flag('browserExploitsBlocked', { label: 'Block Browser Exploits' }),
	flag('browserExploitsCapture', { label: 'Capture Browser Exploits' }),
	flag('fileFormatVunerabilitesBlocked', { label: 'Block File Format Vulnerabilities' }),
	flag('fileFormatVunerabilitesCapture', { label: 'Capture File Format Vulnerabilities' }),
	flag('knownPhishingSitesBlocked', { label: 'Block Known Phishing Sites' }),
	flag('knownPhishingSitesCapture', { label: 'Capture Known Phishing Sites' }),
	flag('suspectedPhishingSitesBlocked', { label: 'Block Suspected Phishing Sites' }),
	flag('suspectedPhishingSitesCapture', { label: 'Capture Suspected Phishing Sites' }),
	flag('suspectAdwareSpywareSitesBlocked', { label: 'Block Suspected Adware and Spyware Sites' }),
	flag('suspectAdwareSpywareSitesCapture', { label: 'Capture Suspected Adware and Spyware Sites' }),
	flag('webspamBlocked', { label: 'Block Web Spam' }),
	flag('webspamCapture', { label: 'Capture Web Spam' }),
	flag('ircTunnellingBlocked', { label: 'Block IRC Tunneling' }),
	flag('ircTunnellingCapture', { label: 'Capture IRC Tunneling' }),
	flag('anonymizerBlocked', { label: 'Block Anonymizers' }),
	flag('anonymizerCapture', { label: 'Capture Anonymizers' }),
	flag('cookieStealingBlocked', { label: 'Block Cookie Stealing' }),
	flag('cookieStealingPCAPEnabled', { label: 'Capture Cookie Stealing' }),
	flag('potentialMaliciousRequestsBlocked', { label: 'Block Potentially Malicious Requests' }),
	flag('potentialMaliciousRequestsCapture', { label: 'Capture Potentially Malicious Requests' }),
	flag('wpadBlocked', { label: 'Block WPAD' }),
	list('blockedCountries', { hint: 'By name or code', country: 'COUNTRY_CH' }),
	flag('blockCountriesCapture', { label: 'Capture Blocked Countries' }),
	flag('bitTorrentBlocked', { label: 'Block BitTorrent' }),
	flag('bitTorrentCapture', { label: 'Capture BitTorrent' }),
	flag('torBlocked', { label: 'Block Tor' }),
	flag('torCapture', { label: 'Capture Tor' }),
	flag('googleTalkBlocked', { label: 'Block Google Talk' }),
	flag('googleTalkCapture', { label: 'Capture Google Talk' }),
	flag('sshTunnellingBlocked', { label: 'Block SSH Tunneling' }),
	flag('sshTunnellingCapture', { label: 'Capture SSH Tunneling' }),
	flag('cryptoMiningBlocked', { label: 'Block Crypto Mining' }),
	flag('cryptoMiningCapture', { label: 'Capture Crypto Mining' }),
	flag('adSpywareSitesBlocked', { label: 'Block Adware and Spyware Sites' }),
	flag('adSpywareSitesCapture', { label: 'Capture Adware and Spyware Sites' }),
	flag('dgaDomainsBlocked', { label: 'Block DGA Domains' }),
	flag('alertForUnknownOrSuspiciousC2Traffic', {
		label: 'Alert on Suspicious Command and Control Traffic',
	}),
	flag('dgaDomainsCapture', { label: 'Capture DGA Domains' }),
	flag('maliciousUrlsCapture', { label: 'Capture Malicious URLs' }),
];

const malwareFields: readonly Field[] = [
	flag('virusBlocked', { label: 'Block Viruses' }),
	flag('virusCapture', { label: 'Capture Viruses' }),
	flag('unwantedApplicationsBlocked', { label: 'Block Unwanted Applications' }),
	flag('unwantedApplicationsCapture', { label: 'Capture Unwanted Applications' }),
	flag('trojanBlocked', { label: 'Block Trojans' }),
	flag('trojanCapture', { label: 'Capture Trojans' }),
	flag('wormBlocked', { label: 'Block Worms' }),
	flag('wormCapture', { label: 'Capture Worms' }),
	flag('adwareBlocked', { label: 'Block Adware' }),
	flag('adwareCapture', { label: 'Capture Adware' }),
	flag('spywareBlocked', { label: 'Block Spyware' }),
	flag('spywareCapture', { label: 'Capture Spyware' }),
	flag('ransomwareBlocked', { label: 'Block Ransomware' }),
	flag('ransomwareCapture', { label: 'Capture Ransomware' }),
	flag('remoteAccessToolBlocked', { label: 'Block Remote Access Tools' }),
	flag('remoteAccessToolCapture', { label: 'Capture Remote Access Tools' }),
];

// terraform-provider-zia resource_zia_browser_control_policy.go, 2026-11
const checkFrequencies = [
	'DAILY',
	'WEEKLY',
	'MONTHLY',
	'EVERY_2_HOURS',
	'EVERY_4_HOURS',
	'EVERY_6_HOURS',
	'EVERY_8_HOURS',
	'EVERY_12_HOURS',
];

const smartIsolation: readonly Field[] = [
	flag('enableSmartBrowserIsolation', { label: 'Smart Browser Isolation' }),
	refs('smartIsolationUsers', 'ziaUser'),
	refs('smartIsolationGroups', 'ziaGroup'),
	ref('smartIsolationProfile', 'ziaIsolationProfile', { repeats: ['name', 'url'] }),
	number('smartIsolationProfileId', { label: 'Smart Isolation Profile ID' }),
];

const browserFields: readonly Field[] = [
	oneOf('pluginCheckFrequency', checkFrequencies),
	list('bypassPlugins', { hint: 'E.g. ACROBAT, FLASH' }),
	list('bypassApplications', { hint: 'E.g. OUTLOOKEXP' }),
	flag('allowAllBrowsers'),
	flag('bypassAllBrowsers'),
	flag('enableWarnings'),
	list('blockedChromeVersions', { hint: 'E.g. CH142' }),
	list('blockedFirefoxVersions'),
	list('blockedInternetExplorerVersions'),
	list('blockedOperaVersions'),
	list('blockedSafariVersions'),
	...smartIsolation,
];

export const threatProtection = area('zia', 'Threat Protection', [
	resource('sandboxRule', 'Sandbox Rule', '/sandboxRules', {
		everyday: true,
		ordered: true,
		fields: sandboxRuleFields,
	}),
	settings('sandboxSettings', 'Sandbox Hash List', '/behavioralAnalysisAdvancedSettings', {
		everyday: true,
		fields: [md5Hashes, hashValues],
		actions: [
			read('countHashes', 'Count Hashes', '/behavioralAnalysisAdvancedSettings/fileHashCount', {
				expects: { recognisedBy: ['blockedFileHashesCount', 'remainingFileHashes'] },
				sentence: 'Count the blocked MD5 hashes and the room left',
			}),
		],
	}),
	service(
		'sandboxReport',
		'Sandbox Report',
		[
			read('getReport', 'Get Report', '/sandbox/report/{md5Hash}', {
				expects: untold,
				sentence: 'Get the sandbox report of a file',
				query: [oneOf('details', ['summary', 'full'], { default: 'summary' })],
			}),
			read('getQuota', 'Get Quota', '/sandbox/report/quota', {
				expects: { recognisedBy: ['allowed', 'unused', 'used'] },
				sentence: 'Get the quota of sandbox reports',
				answer: 'items',
				paging: allAtOnce,
			}),
		],
		{ parents: [text('md5Hash', { label: 'MD5 Hash', required: true })] },
	),
	settings('allowList', 'Allow List', '/security', {
		everyday: true,
		// `{}` where it is empty: recorded, zia__TestSecurityWhitelistBlacklist.
		expects: { get: { mayBeEmpty: true } },
		fields: [allowUrls],
	}),
	settings('denyList', 'Deny List', '/security/advanced', {
		everyday: true,
		fields: [denyUrls],
		actions: urlListActions('POST', '/security/advanced/blacklistUrls', denyUrls, {
			add: 'Add URLs to the deny list',
			remove: 'Remove URLs from the deny list',
		}),
	}),
	settings('maliciousUrlList', 'Malicious URL List', '/cyberThreatProtection/maliciousUrls', {
		everyday: true,
		verbs: ['get'],
		fields: [maliciousUrls],
		actions: urlListActions('PUT', '/cyberThreatProtection/maliciousUrls', maliciousUrls, {
			add: 'Add URLs to the malicious URL list',
			remove: 'Remove URLs from the malicious URL list',
		}),
	}),
	settings('threatExceptions', 'Threat Exceptions', '/cyberThreatProtection/securityExceptions', {
		fields: [urlList('bypassUrls', { label: 'Bypass URLs', hint: 'Not inspected for threats' })],
	}),
	settings(
		'advancedThreatSettings',
		'Advanced Threat Settings',
		'/cyberThreatProtection/advancedThreatSettings',
		{ fields: advancedThreatFields },
	),
	settings('malwareSettings', 'Malware Settings', '/cyberThreatProtection/malwareSettings', {
		fields: malwareFields,
	}),
	settings('malwarePolicy', 'Malware Policy', '/cyberThreatProtection/malwarePolicy', {
		fields: [flag('blockUnscannableFiles'), flag('blockPasswordProtectedArchiveFiles')],
	}),
	settings(
		'malwareInspection',
		'Malware Traffic Inspection',
		'/cyberThreatProtection/atpMalwareInspection',
		{ fields: [flag('inspectInbound'), flag('inspectOutbound')] },
	),
	settings(
		'malwareProtocols',
		'Malware Protocol Inspection',
		'/cyberThreatProtection/atpMalwareProtocols',
		{
			fields: [
				flag('inspectHttp', { label: 'Inspect HTTP' }),
				flag('inspectFtpOverHttp', { label: 'Inspect FTP over HTTP' }),
				flag('inspectFtp', { label: 'Inspect FTP' }),
			],
		},
	),
	settings('mobileThreatSettings', 'Mobile Threat Settings', '/mobileAdvanceThreatSettings', {
		fields: [
			flag('blockAppsWithMaliciousActivity'),
			flag('blockAppsWithKnownVulnerabilities'),
			flag('blockAppsSendingUnencryptedUserCredentials'),
			flag('blockAppsSendingLocationInfo'),
			flag('blockAppsSendingPersonallyIdentifiableInfo'),
			flag('blockAppsSendingDeviceIdentifier'),
			flag('blockAppsCommunicatingWithAdWebsites'),
			flag('blockAppsCommunicatingWithRemoteUnknownServers'),
		],
	}),
	settings('browserControl', 'Browser Control', '/browserControlSettings', {
		fields: browserFields,
		actions: [
			action(
				'updateSmartIsolation',
				'Update Smart Isolation',
				'PUT /browserControlSettings/smartIsolation',
				{
					leaves: { sent: true },
					answer: 'item',
					sentence: 'Update the smart isolation of browsers',
					body: smartIsolation,
				},
			),
			readList(
				'getVersions',
				'Get Supported Versions',
				'/browserControlSettings/supportedBrowserVersions',
				{
					expects: { recognisedBy: ['browserType', 'versions', 'olderVersions'] },
					sentence: 'Get the browser versions that browser control knows',
					paging: allAtOnce,
				},
			),
		],
	}),
	resource('isolationProfile', 'Browser Isolation Profile', '/browserIsolation/profiles', {
		verbs: ['getMany'],
		fields: [
			text('id', { label: 'ID', readOnly: true }),
			text('name', { readOnly: true }),
			text('url', { label: 'URL', readOnly: true }),
			flag('defaultProfile', { readOnly: true }),
		],
	}),
	resource('cdrPolicy', 'Content Disarm Policy', '/isolationVotiroCdr', {
		plural: 'Content Disarm Policies',
		verbs: ['getMany'],
		paging: allAtOnce,
	}),
	settings('cdrToken', 'Content Disarm Token', '/isolationVotiroCdr/tokenConfig', {
		verbs: ['get', 'update', 'delete'],
		verbQuery: { update: [text('action')] },
		fields: [
			text('token', { secret: true }),
			text('hostname'),
			text('tokenEnding', { readOnly: true }),
			number('tokenExp', { label: 'Token Expiry', readOnly: true }),
		],
	}),
]);

/** Files for the sandbox go to a host and with a token of their own, which the credential holds. */
export const sandboxSubmission = area('csb', 'Threat Protection', [
	service('sandboxSubmission', 'Sandbox Submission', [
		action('submit', 'Submit File', 'POST /submit', {
			expects: { recognisedBy: ['md5', 'fileType', 'virusName', 'virusType', 'sandboxSubmission'] },
			sentence: 'Submit a file to the sandbox',
			query: [
				oneOf('force', ['0', '1'], {
					words: { 0: 'No', 1: 'Yes' },
					hint: 'Whether a known file is analyzed again',
				}),
			],
			body: 'file',
			noPolicy: true,
			twiceIsOnce: true,
			leaves: unseen(
				'Get Report, with the MD5 hash of the file, tells what became of it. Handing it over once more does no harm: a known file is run again only if you ask for it.',
			),
		}),
		action('inspect', 'Inspect File', 'POST /discan', {
			expects: { recognisedBy: ['md5', 'fileType', 'virusName', 'virusType'] },
			sentence: 'Inspect a file without detonating it',
			body: 'file',
			noPolicy: true,
			twiceIsOnce: true,
			leaves: unseen(
				'Nothing is kept of an inspection: inspecting the file once more does no harm.',
			),
		}),
	]),
]);
