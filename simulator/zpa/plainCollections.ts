import { words } from '../words';

/** Collections that are there and have no habits of their own here. */
export const zpaPlainCollections = words(`
	administrators apiKeys application/host browserProtectionProfile credential-pool
	extranetResource/partner managedBrowserProfile/search tenant-federation userportal/aup
	v2/ipRanges branchConnector branchConnectorGroup businessContinuitySettings
	clientlessCertificate/issued cloudConfig cloudConnector cloudConnectorGroup configOverrides
	connector enrollmentCert idp inspectionControls/custom inspectionControls/predefined
	inspectionProfile isolation/profiles location/summary lssConfig machineGroup network posture
	privateCloud privateCloudController privateCloudControllerGroup roles samlAttribute
	scimattribute scimgroup serviceEdge serviceEdgeGroup tagGroup tagNamespace userPortal
	userPortalLink versionProfile visible/versionProfiles workloadTagGroup/summary
`);
