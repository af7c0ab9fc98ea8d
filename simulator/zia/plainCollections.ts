/** Collections that are there and have no habits of their own here. */
export const PLAIN_COLLECTIONS = [
	...['alertDefinitions', 'alertSubscriptions', 'casbDlpRules', 'casbMalwareRules'],
	...['customFileTypes', 'devices', 'dlpEndpointResource', 'dnsApplicationGroups', 'dnsGateways'],
	...['emailDlpRules', 'emailRecipientProfile', 'endPointApplicationGroups', 'endPointDlpRules'],
	...['extranet', 'httpHeaderActionProfile', 'httpHeaderProfile', 'intermediateCaCertificate'],
	...['ipsSignatureRules', 'nssFeeds', 'nssServers', 'pacFiles', 'riskProfiles', 'dcExclusions'],
	...['tenancyRestrictionProfile', 'virtualZenClusters', 'virtualZenNodes', 'workloadGroups'],
	...['zpaGateways', 'subclouds'],
];

export const READ_ONLY_COLLECTIONS = [
	...['adaptiveAccessProfiles', 'adminRoles/lite', 'browserIsolation/profiles', 'casbEmailLabel'],
	...['casbTenant', 'cloudApplications', 'cloudApplications/policy', 'cloudApplications/sslPolicy'],
	...['cloudToCloudIR', 'customTags', 'datacenters', 'dedicatedIPGateways'],
	...['dlpExactDataMatchSchemas', 'domainProfiles', 'endPointApplications', 'fileTypeCategories'],
	...['greTunnels/availableInternalIpRanges', 'icapServers', 'idmprofile', 'smpcInstance'],
	...['incidentReceiverServers', 'ipDestinationGroups/ipv6DestinationGroups', 'ipsCategories'],
	...[
		'intermediateCaCertificate/readyToUse',
		'ipSourceGroups/ipv6SourceGroups',
		'nssFeeds/feedOutputDefaults',
		'casbTenant/scanInfo',
		'browserControlSettings/supportedBrowserVersions',
		'locations/supportedCountries',
		'nssCollectors',
	],
	...['ipv6config/dns64prefix', 'ipv6config/nat64prefix', 'proxyGateways', 'users/auditors'],
	...['quarantineTombstoneTemplate', 'subscriptions', 'vips', 'vips/groupByDatacenter'],
	...['vips/recommendedList'],
];

/** Pages of the console with one object: GET reads it, PUT replaces it. */
export const SETTINGS = [
	...['advancedSettings', 'advancedUrlFilterAndCloudAppSettings', 'authSettings'],
	...['authSettings/lite', 'behavioralAnalysisAdvancedSettings', 'browserControlSettings'],
	...['browserControlSettings/smartIsolation', 'cyberThreatProtection/advancedThreatSettings'],
	...['cyberThreatProtection/atpMalwareInspection', 'cyberThreatProtection/atpMalwareProtocols'],
	...['cyberThreatProtection/malwarePolicy', 'cyberThreatProtection/malwareSettings', 'eun'],
	...['ftpSettings', 'ipv6config', 'mobileAdvanceThreatSettings', 'orgInformation'],
	...['orgInformation/lite', 'passwordExpiry/settings', 'remoteAssistance'],
	...['webDlpGlobalOptions', 'eusaStatus/latest', 'webApplicationRules/ruleTypeMapping'],
];
