import { words } from '../words';

/** What every rule has. Names: models of zscaler-sdk-go and zscaler-sdk-python, recordings, 2026-11. */
const everyRule = words(`
	accessControl defaultRule description id labels lastModifiedBy lastModifiedTime
	locationGroups locations name order predefined rank state timeWindows
`);

const rule = (own: string): string[] => [...everyRule, ...words(own)];

export const ruleFields: Record<string, string[]> = {
	urlFilteringRules: rule(`
		action blockOverride browserEunTemplateId capturePCAP cbiProfile cbiProfileId ciparule
		departments deviceGroups deviceTrustLevels devices endUserNotificationUrl
		enforceTimeValidity excludeSrcCountries groups groupsAndDepartmentsSet
		httpHeaderActionProfiles httpHeaderProfiles overrideGroups overrideUsers protocols
		requestMethods sizeQuota sourceCountries sourceIpGroups timeQuota urlCategories
		urlCategories2 userAgentTypes userRiskScoreLevels users usersAndGroupsSet validityEndTime
		validityStartTime validityTimeZoneId workloadGroups
	`),
	firewallFilteringRules: rule(`
		action appServiceGroups appServices capturePCAP departments destAddresses destCountries
		destIpCategories destIpGroups destIpv6Groups deviceGroups deviceTrustLevels devices
		enableFullLogging eunTemplateId excludeContextShieldEndPoint excludeSrcCountries groups
		isEunEnabled nwApplicationGroups nwApplications
		nwServiceGroups nwServices sourceCountries srcIpGroups srcIps srcIpv6Groups users
		workloadGroups zpaAppSegments
	`),
	firewallDnsRules: rule(`
		action applicationGroups applications blockResponseCode capturePCAP defaultDnsRuleNameUsed
		departments destAddresses destCountries destIpCategories destIpGroups destIpv6Groups
		deviceGroups devices dnsGateway dnsRuleRequestTypes ednsEcsObject eunTemplateId
		excludeContextShieldEndPoint groups isEunEnabled isWebEunEnabled
		protocols redirectIp resCategories sourceCountries srcIpGroups srcIps srcIpv6Groups users
		zpaIpGroup
	`),
	firewallIpsRules: rule(`
		action capturePCAP departments destAddresses destCountries destIpCategories destIpGroups
		destIpv6Groups deviceGroups devices enableFullLogging eunTemplateId
		excludeContextShieldEndPoint groups isEunEnabled nwServiceGroups nwServices resCategories
		sourceCountries srcIpGroups srcIps srcIpv6Groups threatCategories users zpaAppSegments
	`),
	sslInspectionRules: rule(`
		action cloudApplications departments destIpGroups deviceGroups deviceTrustLevels devices
		groups platforms proxyGateways roadWarriorForKerberos sourceIpGroups urlCategories
		userAgentTypes users workloadGroups zpaAppSegments
	`),
	fileTypeRules: rule(`
		activeContent browserEunTemplateId capturePCAP cloudApplications departments deviceGroups
		deviceTrustLevels devices fileTypeCategories fileTypes filteringAction groups maxSize minSize operation
		passwordProtected protocols sizeQuota timeQuota unscannable urlCategories users
		zpaAppSegments
	`),
	webDlpRules: rule(`
		action auditor cloudApplications departments dlpContentLocationsScopes
		dlpDownloadScanEnabled dlpEngines eunTemplateId excludedDepartments excludedDomainProfiles
		excludedGroups excludedUsers externalAuditorEmail fileTypeCategories fileTypes groups
		icapServer includedDomainProfiles inspectHttpGetEnabled matchOnly minSize
		notificationTemplate ocrEnabled parentRule protocols receiver severity sourceIpGroups
		subRules ucTemplateId urlCategories userRiskScoreLevels users withoutContentInspection
		workloadGroups zccNotificationsEnabled zpaAppSegments zscalerIncidentReceiver
	`),
	sandboxRules: rule(`
		baPolicyCategories baRuleAction byThreatScore cbiProfile cbiProfileId departments
		deviceGroups devices fileTypes firstTimeEnable firstTimeOperation groups mlActionEnabled
		protocols urlCategories users zpaAppSegments
	`),
	forwardingRules: rule(`
		appServiceGroups dedicatedIPGateway departments destAddresses destCountries destIpCategories
		destIpGroups destIpv6Groups deviceGroups devices ecGroups forwardMethod groups
		nwApplicationGroups nwApplications nwServiceGroups nwServices proxyGateway resCategories
		srcIpGroups srcIps srcIpv6Groups type users zpaAppSegments zpaApplicationSegmentGroups
		zpaApplicationSegments zpaBrokerRule zpaGateway
	`),
	bandwidthControlRules: rule(`
		bandwidthClasses deviceGroups deviceTrustLevels devices maxBandwidth minBandwidth protocols
	`),
	webApplicationRules: rule(`
		actions applications browserEunTemplateId cascadingEnabled cbiProfile cloudAppInstances
		cloudAppRiskProfile departments deviceGroups deviceTrustLevels devices enforceTimeValidity
		eunEnabled eunTemplateId formSharingDomainProfiles groups numberOfApplications
		promptCaptureEnabled sharingDomainProfiles sizeQuota tenancyProfileIds timeQuota type
		userAgentTypes userRiskScoreLevels users validityEndTime validityStartTime
		validityTimeZoneId
	`),
	dnatRules: rule(`
		action departments destAddresses destCountries destIpCategories destIpGroups destIpv6Groups
		deviceGroups devices enableFullLogging groups nwServiceGroups nwServices redirectFqdn
		redirectIp redirectPort resCategories srcIpGroups srcIps srcIpv6Groups trustedResolverRule
		users
	`),
};
