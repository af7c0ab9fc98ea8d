import {
	action,
	area,
	criteria,
	type Field,
	flag,
	lists,
	nested,
	nestedList,
	number,
	oneOf,
	read,
	ref,
	resource,
	type Resource,
	service,
	shown,
	text,
	time,
	unseen,
} from '../grammar';

const byName = text('name', { required: true });
const name = byName;

const stamped = shown(
	time('createTimeMillis', 'milliseconds', { label: 'Created' }),
	time('updateTimeMillis', 'milliseconds', { label: 'Updated' }),
);

const detectors = [
	text('detector', { required: true, hint: 'E.g. toxicity, prompt_injection' }),
	flag('enabled', { default: true }),
	oneOf('severity', ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']),
	nested('configuration', undefined, { hint: 'As JSON: action, threshold and so on' }),
];

const provider = ref('providerId', 'aiguardProvider', {
	as: 'id',
	required: true,
	label: 'LLM Provider',
});

const scanned = [
	text('content', { required: true, lines: 4, hint: 'The text to look into' }),
	oneOf('direction', ['IN', 'OUT'], { required: true, hint: 'IN a prompt, OUT an answer' }),
	text('transactionId', { label: 'Transaction ID' }),
];

/** AI Guard: which applications may ask which models, and what is looked for in between. */
export const aiguard: readonly Resource[] = area('aiguard', 'AI Guard', [
	resource('application', 'LLM Application', '/llm-applications', {
		logs: 'reading',
		parents: [byName],
		fields: [
			name,
			text('ownerEmail', { required: true }),
			nested('applicationSettings', [flag('includeEventContents'), flag('encryptEventContents')]),
			...stamped,
		],
		actions: [
			read('getByName', 'Get by Name', '/llm-applications/name/{name}', {
				sentence: 'Get the LLM application with a name',
			}),
		],
	}),
	resource('applicationCredential', 'LLM Application Credential', '/llm-application-credentials', {
		parents: [byName],
		fields: [
			name,
			ref('applicationId', 'aiguardApplication', {
				as: 'id',
				required: true,
				label: 'LLM Application',
			}),
			provider,
			ref('providerCredentialsId', 'aiguardProviderCredential', {
				as: 'id',
				label: 'LLM Provider Credential',
			}),
			oneOf('mode', ['PROXY', 'DAS'], { required: true }),
			...shown(text('key')),
			...stamped,
		],
		actions: [
			read('getByName', 'Get by Name', '/llm-application-credentials/name/{name}', {
				sentence: 'Get the LLM application credential with a name',
			}),
			action('regenerate', 'Regenerate', 'POST /llm-application-credentials/{id}/regenerate', {
				leaves: unseen('A key is told once. Regenerate it again to have one whose value is told.'),
				sentence: 'Replace the key of an LLM application credential',
			}),
		],
	}),
	resource('provider', 'LLM Provider', '/llm-providers', {
		parents: [byName, text('providerType', { required: true, hint: 'E.g. openai' })],
		fields: [
			name,
			text('type', { required: true, hint: 'E.g. openai, anthropic, xai' }),
			flag('public'),
			nested('servers', undefined, { hint: 'As JSON: hosts of a private model' }),
			...stamped,
		],
		actions: [
			read('getByName', 'Get by Name', '/llm-providers/name/{name}', {
				sentence: 'Get the LLM provider with a name',
			}),
			read('getTypes', 'Get Types', '/llm-provider-types', {
				sentence: 'Get the types of LLM providers',
				answer: 'items',
			}),
			read('getType', 'Get Type', '/llm-provider-types/{providerType}', {
				sentence: 'Get a type of LLM providers',
			}),
		],
	}),
	resource('providerCredential', 'LLM Provider Credential', '/llm-provider-credentials', {
		parents: [byName],
		fields: [
			name,
			provider,
			nested('apiCredentials', undefined, { hint: 'As JSON: type and key' }),
			time('expireTimeMillis', 'milliseconds', { label: 'Expires' }),
			...stamped,
		],
		actions: [
			read('getByName', 'Get by Name', '/llm-provider-credentials/name/{name}', {
				sentence: 'Get the LLM provider credential with a name',
			}),
		],
	}),
	resource('policy', 'Detection Policy', '/detections/policies', {
		logs: 'reading',
		plural: 'Detection Policies',
		parents: [byName],
		fields: [
			name,
			text('description'),
			nestedList('inputDetectorPolicies', detectors, { label: 'Prompt Detectors' }),
			nestedList('outputDetectorPolicies', detectors, { label: 'Answer Detectors' }),
			text('defaultAction'),
			number('version'),
			...stamped,
		],
		actions: [
			read('getByName', 'Get by Name', '/detections/policies/name/{name}', {
				sentence: 'Get the detection policy with a name',
			}),
		],
	}),
	resource('matchRule', 'Policy Match Rule', '/detections/policy-match-rules', {
		logs: 'reading',
		parents: [byName],
		fields: [
			name,
			flag('enabled', { default: true }),
			ref('policyId', 'aiguardPolicy', {
				as: 'id',
				required: true,
				label: 'Detection Policy',
				does: true,
			}),
			number('ruleOrder', { min: 1 }),
			nested(
				'matchCriteria',
				[
					text('type', { hint: 'E.g. DAS_APPLICATION' }),
					...criteria<Field>(
						nestedList('llmApplications', undefined, { label: 'LLM Applications' }),
						...lists('sourceIpAddresses', 'applicationGroups'),
						nestedList('customRequestHeaders'),
					),
				],
				{ criterion: true },
			),
			number('version'),
		],
		actions: [
			read('getByName', 'Get by Name', '/detections/policy-match-rules/name/{name}', {
				sentence: 'Get the policy match rule with a name',
			}),
		],
	}),
	service(
		'detection',
		'Detection',
		[
			action('execute', 'Run Policy', 'POST /detection/execute-policy', {
				sentence: 'Run a detection policy on a text',
				body: [
					...scanned,
					ref('policyId', 'aiguardPolicy', { as: 'id', label: 'Detection Policy' }),
				],
				asksOnly: true,
			}),
			action('resolve', 'Find and Run Policy', 'POST /detection/resolve-and-execute-policy', {
				sentence: 'Run the matching detection policy on a text',
				body: scanned,
				asksOnly: true,
			}),
		],
		{ logs: 'all' },
	),
]);
