import { words } from '../words';

/** Names: models of zscaler-sdk-go and zscaler-sdk-python, and recordings, 2026-11. */
export const objectFields: Record<string, string[]> = {
	urlCategories: words(`
		categoryGroup configuredName customCategory customIpRangesCount customUrlsCount
		dbCategorizedUrls description editable id ipRanges ipRangesRetainingParentCategory
		ipRangesRetainingParentCategoryCount keywords keywordsRetainingParentCategory lastModifiedBy
		lastModifiedTime regexPatterns regexPatternsRetainingParentCategory scopes superCategory
		type urlKeywordCounts urlType urls urlsRetainingParentCategoryCount val
	`),
	ipDestinationGroups: words(`
		addresses countries creatorContext description id ipAddresses ipCategories isNameL10nTag
		isNonEditable name type urlCategories
	`),
	ipSourceGroups: words(`
		creatorContext description extranetIpPool id ipAddresses isNonEditable name
	`),
	networkServices: words(`
		creatorContext description destTcpPorts destUdpPorts id isNameL10nTag isNonEditable name
		protocol srcTcpPorts srcUdpPorts tag type
	`),
	networkServiceGroups: words(`
		creatorContext description id isNonEditable name services
	`),
	networkApplicationGroups: words(`
		creatorContext description id isNameL10nTag isNonEditable name networkApplications
	`),
	ruleLabels: words(`
		createdBy description id lastModifiedBy lastModifiedTime name referencedRuleCount
	`),
	locations: words(`
		aupBlockInternetUntilAccepted aupEnabled aupForceSslInspection aupTimeoutInDays authRequired
		basicAuthEnabled bcLocation cautionEnabled ccLocation childCount city cookiesAndProxy country managedBy
		defaultExtranetDns defaultExtranetTsPool description digestAuthEnabled displayTimeUnit
		dnBandwidth dynamiclocationGroups ecLocation excludeFromDynamicGroups
		excludeFromManualGroups extranet extranetDns extranetIpPool geoOverride id idleTimeInMinutes
		iotDiscoveryEnabled iotEnforcePolicySet ipAddresses ipsControl ipv6Dns64Prefix ipv6Enabled
		jwtAuth kerberosAuth language latitude longitude matchInChild name nonEditable ofwEnabled
		other6SubLocation otherSubLocation parentId ports profile sslScanEnabled state
		staticLocationGroups subLocAccIds subLocScope subLocScopeEnabled subLocScopeValues
		surrogateIP surrogateIPEnforcedForKnownBrowsers surrogateRefreshTimeInMinutes
		surrogateRefreshTimeUnit tz upBandwidth virtualZenClusters virtualZens vpnCredentials
		xffForwardEnabled zappSSLScanEnabled zappSslScanEnabled
	`),
	vpnCredentials: words(`
		comments disabled fqdn id ipAddress location managedBy preSharedKey type
	`),
	staticIP: words(`
		city comment geoOverride id ipAddress lastModificationTime lastModifiedBy latitude longitude
		managedBy routableIP
	`),
	greTunnels: words(`
		comment id internalIpRange ipUnnumbered lastModificationTime lastModifiedBy managedBy
		primaryDestVip secondaryDestVip sourceIp subcloud withinCountry
	`),
	timeIntervals: words(`
		daysOfWeek endTime id name startTime
	`),
	dlpDictionaries: words(`
		binNumbers confidenceLevelForPredefinedDict confidenceThreshold custom customPhraseMatchType
		customPhraseSupported description dictTemplateId dictionaryCloningEnabled dictionaryType
		exactDataMatchDetails hierarchicalDictionary hierarchicalIdentifiers id
		idmProfileMatchAccuracy idmProfileMatchAccuracyDetails ignoreExactMatchIdmDict includeBinNumbers includeSsnNumbers
		lowConfidenceDisabled name nameL10nTag parentDictionary parentDictionaryId patterns phrases
		predefined ssnNumbers predefinedClone predefinedCountActionType predefinedPhrases proximity
		proximityEnabledForCustomDictionary proximityLengthEnabled subDictionaries thresholdAllowed
		thresholdType unicodePhraseMatchingEnabled viewOnly
	`),
	dlpEngines: words(`
		customDlpEngine description engineExpression id name predefinedEngineName
	`),
	dlpNotificationTemplates: words(`
		attachContent htmlMessage id name plainTextMessage subject tlsEnabled
	`),
	users: words(`
		adminUser authMethods comments deleted department disabled email groups id isNonEditable
		name password pilotUser pwdLastModifiedTime tempAuthEmail type
	`),
	groups: words(`
		comments id idpId isSystemDefined name
	`),
	departments: words(`
		comments deleted id idpId name
	`),
	bandwidthClasses: words(`
		applicationServiceGroups applications fileSize getfileSize id isNameL10nTag name
		networkApplications networkServices type urlCategories urls webApplications
	`),
	adminUsers: words(`
		adminScope adminScopeScopeEntities adminScopeType adminScopescopeGroupMemberEntities
		comments disabled email execMobileAppTokens id isAuditor isExecMobileAppEnabled
		isNonEditable isPasswordExpired isPasswordLoginAllowed isProductUpdateCommEnabled
		isSecurityReportCommEnabled isServiceUpdateCommEnabled loginName name
		newLocationCreateAllowed password pwdLastModifiedTime role userName
	`),
	dnsGateways: words(`
		autoCreated dnsGatewayProtocols dnsGatewayType failureBehavior id lastModifiedBy
		lastModifiedTime name natZtrGateway primaryIpOrFqdn primaryPorts protocols secondaryIpOrFqdn
		secondaryPorts
	`),
	riskProfiles: words(`
		adminAuditLogs certifications createTime customTags dataBreach dataEncryptionInTransit
		dnsCaaPolicy domainBasedMessageAuth domainKeysIdentifiedMail evasive excludeCertificates
		fileSharing httpSecurityHeaders id lastModTime malwareScanningForContent mfaSupport
		modifiedBy passwordStrength poorItemsOfService profileName profileType remoteScreenSharing
		riskIndex senderPolicyFramework sourceIpRestrictions sslCertKeySize sslCertValidity
		sslPinned status supportForWaf vulnerability vulnerabilityDisclosure vulnerableToHeartBleed
		vulnerableToLogJam vulnerableToPoodle weakCipherSupport
	`),
	extranet: words(`
		createdAt description extranetDNSList extranetIpPoolList id modifiedAt name
	`),
	virtualZenNodes: words(`
		clusterName defaultGateway deploymentMode establishSupportTunnelEnabled id inProduction
		ipAddress ipSecEnabled loadBalancerIpAddress name onDemandSupportTunnelEnabled status
		subnetMask type vzenSkuType zgatewayId
	`),
};
