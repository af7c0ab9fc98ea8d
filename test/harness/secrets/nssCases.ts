import { ZscalerNssApi } from '../../../credentials/ZscalerNssApi.credentials';
import { MemoryCredentials } from '../engine/memoryCredentials';
import { storedCredentials } from '../engine/tenant';
import { openTrigger } from '../../nodes/ZscalerLogsTrigger/openTrigger';
import { type Case, type Task, echoed, somePairs } from './echoed';
import type { Sent } from './openProxy';
import { canary } from './plantCanaries';
import type { Form, Stage } from './stage';
import { ways } from './ways';

const parameters = { logTypes: ['web', 'firewall'] };

function open({ front }: Stage, form: Form) {
	const trigger = openTrigger('nss', front.url, storedCredentials(form), parameters);
	front.receive = trigger.receive;
	return trigger;
}
const caught = (error: unknown): unknown => error;

const publish: Task = async (stage, form) => {
	const trigger = open(stage, form);
	stage.said.push(await trigger.activate().catch(caught), trigger.memory());
	stage.said.push(await trigger.activate('init').catch(caught), trigger.memory());
};

/** Without a fault first, so that there is something to look at, and to take away. */
const published =
	(task: (trigger: ReturnType<typeof open>) => Promise<unknown>): Task =>
	async (stage, form) => {
		const { answer } = stage.proxy;
		stage.proxy.answer = () => undefined;
		const trigger = open(stage, form);
		await trigger.activate();
		stage.proxy.answer = answer;
		stage.said.push(await task(trigger).catch(caught), trigger.memory());
	};

const isOfFeeds = ({ path }: Sent): boolean => path.includes('/nssFeeds');
const some = { pairs: somePairs() };

/** What comes to the webhook of feeds of the user's own: the right secret, others, and where it may not be. */
function* postCases(): Generator<Case> {
	const own = (secret: string) => new MemoryCredentials(new ZscalerNssApi(), { secret });
	for (const [way, dress] of Object.entries(ways)) {
		for (const output of ['record', 'batch']) {
			yield {
				name: `posts to a feed of the user's own, ${way}, ${output}`,
				run: async ({ front, said }) => {
					const [secret, wrong] = [canary(), canary()];
					const settings = { includeFaults: true };
					const form = { feeds: 'manual', output, settings };
					const trigger = openTrigger('nss', front.url, own(secret), form);
					front.receive = trigger.receive;
					await trigger.activate();
					const body = `{"a":1}\nno record ${dress(secret)}\n{"a": ${dress(secret)}`;
					for (const given of [secret, wrong, `${secret}x`, '']) {
						said.push(await trigger.post(body, { 'X-NSS-Secret': given }));
					}
					const inAddress = new URLSearchParams({ secret }).toString();
					const answer = await fetch(`${trigger.url}?${inAddress}`, { method: 'POST', body });
					said.push(answer.status, await answer.text());
					if (trigger.executions.length === 0) throw new Error('Nothing was taken');
					said.push(trigger.items(), trigger.memory());
					return [
						['own NSS secret', secret],
						['another', wrong],
					];
				},
			};
		}
	}
	for (const [flaw, spoil] of Object.entries({
		short: (secret: string) => secret.slice(0, 15),
		blank: (secret: string) => `${secret} `,
		'line end': (secret: string) => `${secret}\nx`,
		letter: (secret: string) => `${secret}ü`,
	})) {
		yield {
			name: `publish a feed of the user's own, secret with a flaw: ${flaw}`,
			run: async ({ front, said }) => {
				const secret = spoil(canary());
				const trigger = openTrigger('nss', front.url, own(secret), { feeds: 'manual' });
				said.push(await trigger.activate().catch(caught), trigger.memory());
				return [['own NSS secret', secret]];
			},
		};
	}
}

export function* nssCases(): Generator<Case> {
	const isWrite = (sent: Sent) => isOfFeeds(sent) && sent.method !== 'GET';
	const isTest = (sent: Sent) => isOfFeeds(sent) && sent.path.includes('testConnectivity');
	const remove = published(async (trigger) => trigger.deactivate());
	const look = published(async (trigger) => trigger.activate('init'));
	yield* echoed('publish Cloud NSS feeds', 'oneApiSecret', { strike: isWrite, task: publish });
	yield* echoed('publish, the test', 'oneApiSecret', { strike: isTest, task: publish, ...some });
	yield* echoed('remove Cloud NSS feeds', 'oneApiSecret', {
		strike: isOfFeeds,
		task: remove,
		...some,
	});
	yield* echoed('look at Cloud NSS feeds', 'oneApiSecret', {
		strike: isOfFeeds,
		task: look,
		...some,
	});
	yield* postCases();
}
