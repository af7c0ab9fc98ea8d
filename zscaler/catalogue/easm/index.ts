import {
	area,
	flag,
	number,
	read,
	ref,
	resource,
	shown,
	text,
	texts,
	type Resource,
} from '../grammar';

const organization = ref('organizationId', 'easmOrganization', {
	as: 'id',
	required: true,
	label: 'Organization',
});

/** Answers 100 of 79,472 and a link with an offset: recorded 2026-03. */
const paging = { style: 'offset', size: 100 } as const;

/** External Attack Surface Management. */
export const easm: readonly Resource[] = area('easm', 'Attack Surface', [
	resource('organization', 'Organization', '/organizations', {
		verbs: ['getMany'],
		logs: 'all',
		fields: shown(text('name')),
	}),
	resource('finding', 'Finding', '/organizations/{organizationId}/findings', {
		verbs: ['getMany', 'get'],
		paging,
		logs: 'all',
		summaryInList: true,
		paths: { get: '/organizations/{organizationId}/findings/{id}/details' },
		parents: [organization],
		fields: shown(
			...texts('name', 'category', 'type', 'status', 'risk_level', 'description', 'country'),
			...texts('impacted_asset_id', 'impacted_asset_name', 'first_seen', 'last_seen'),
			...texts('scan_type', 'source_type', 'profile_id', 'cisa_likelihood', 'epss_likelihood'),
			number('risk_score'),
			number('severity_score'),
			flag('is_stale'),
		),
		actions: [
			read(
				'getEvidence',
				'Get Evidence',
				'/organizations/{organizationId}/findings/{id}/evidence',
				{
					sentence: 'Get the evidence of a finding',
				},
			),
			read(
				'getScan',
				'Get Scan Output',
				'/organizations/{organizationId}/findings/{id}/scan-output',
				{
					sentence: 'Get the whole scan output of a finding',
				},
			),
		],
	}),
	resource(
		'lookalikeDomain',
		'Lookalike Domain',
		'/organizations/{organizationId}/lookalike-domains',
		{
			verbs: ['getMany', 'get'],
			paging,
			logs: 'all',
			summaryInList: true,
			paths: { get: '/organizations/{organizationId}/lookalike-domains/{id}/details' },
			parents: [organization],
			key: 'lookalike_raw',
			nameField: 'lookalike_raw',
			fields: shown(
				...texts('lookalike_raw', 'original_domain', 'status', 'risk_category', 'registrar'),
				...texts('deception_method', 'created_date', 'updated_date', 'expiration_date'),
				...texts('registered_by', 'remediation', 'description'),
				number('risk_score'),
				flag('is_registered'),
			),
		},
	),
]);
