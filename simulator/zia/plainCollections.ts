import { words } from '../words';

/** Collections that are there and have no habits of their own here. */
export const ziaPlainCollections = words(`
	alertDefinitions alertRuleConfiguration/rules alertRuleConfiguration/uebaRules
	alertRuleConfiguration/webhooks alertRuleConfiguration alertSubscriptions casbDlpRules casbMalwareRules customFileTypes dcExclusions
	devices dnsApplicationGroups dnsGateways emailDlpRules
	emailRecipientProfile endPointDlpRules extranet
	httpHeaderActionProfile httpHeaderProfile intermediateCaCertificate ipsSignatureRules nssServers
	pacFiles riskProfiles subclouds tenancyRestrictionProfile virtualZenClusters
	virtualZenNodes workloadGroups zpaGateways
`);

export const readOnlyCollections = words(`
	adaptiveAccessProfiles browserControlSettings/supportedBrowserVersions
	browserIsolation/profiles casbEmailLabel casbTenant casbTenant/scanInfo cloudApplications
	cloudApplications/policy cloudApplications/sslPolicy cloudToCloudIR customTags datacenters
	dedicatedIPGateways dlpExactDataMatchSchemas domainProfiles endPointApplications
	fileTypeCategories greTunnels/availableInternalIpRanges icapServers idmprofile
	incidentReceiverServers intermediateCaCertificate/readyToUse
	ipDestinationGroups/ipv6DestinationGroups ipSourceGroups/ipv6SourceGroups ipsCategories
	ipv6config/dns64prefix ipv6config/nat64prefix locations/supportedCountries nssCollectors
	proxyGateways quarantineTombstoneTemplate smpcInstance
	subscriptions users/auditors vips vips/groupByDatacenter vips/recommendedList
`);

/** Pages of the console with one object: GET reads it, PUT replaces it. */
export const settings = words(`
	advancedSettings advancedUrlFilterAndCloudAppSettings authSettings authSettings/lite
	behavioralAnalysisAdvancedSettings browserControlSettings
	browserControlSettings/smartIsolation cyberThreatProtection/advancedThreatSettings
	cyberThreatProtection/atpMalwareInspection cyberThreatProtection/atpMalwareProtocols
	cyberThreatProtection/malwarePolicy cyberThreatProtection/malwareSettings eun
	eusaStatus/latest ftpSettings ipv6config isolationVotiroCdr/tokenConfig mobileAdvanceThreatSettings orgInformation
	orgInformation/lite passwordExpiry/settings remoteAssistance
	webApplicationRules/ruleTypeMapping webDlpGlobalOptions
`);
