import { createHash } from 'node:crypto';
import type { INodeExecutionData } from 'n8n-workflow';

import { runTemplate } from '../harness/engine/runTemplate';
import { oneApiForm, storedCredentials } from '../harness/engine/tenant';
import { useFeeds } from '../nodes/ZscalerThreatFeed/useFeeds';

const { tenant, objects } = useFeeds();
const virus = Buffer.from('attached SIMULATED-MALWARE');
const letter = Buffer.from('a letter');
const md5Of = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex');

const mail = (subject: string, ...files: Buffer[]): INodeExecutionData => ({
	json: { subject, from: 'somebody@example.com' },
	binary: Object.fromEntries(
		files.map((bytes, index) => [
			`attachment_${index}`,
			{ data: bytes.toString('base64'), mimeType: 'application/zip', fileName: `${index}.zip` },
		]),
	),
});

function receive(items: INodeExecutionData[], minutes: number) {
	const { sandbox } = tenant().credentials;
	const place = { sandboxCloud: 'custom', sandboxUrl: sandbox.baseUrl };
	const form = { ...oneApiForm(tenant()), sandboxToken: sandbox.apiToken, ...place };
	return runTemplate({
		...{ file: 'sandbox-attachment.json', start: 'New Mail', items },
		credentials: storedCredentials(form),
		edit: { 'Submit the File': { minutes } },
	});
}

test('every attachment of every mail is submitted, and the malicious one blocked', async () => {
	const mails = [mail('one', letter, virus), mail('two', Buffer.from('another')), mail('none')];
	const first = await receive(mails, 0.001);
	expect(first.error).toBeUndefined();
	expect(first.put('Verdict Known?', 1)).toMatchObject([
		{ subject: 'one', fileName: '0.zip', md5: md5Of(letter), ready: false },
		{ subject: 'one', fileName: '1.zip', md5: md5Of(virus), ready: false },
		{ subject: 'two', fileName: '0.zip', ready: false },
	]);
	expect(first.put('Submit the File')).toHaveLength(3);
	tenant().advance(600_000);
	const second = await receive(mails, 0.001);
	expect(second.error).toBeUndefined();
	expect(second.put('Verdict Known?')).toHaveLength(3);
	expect(second.put('Block the File')).toMatchObject([{ indicator: md5Of(virus) }]);
	const settings = JSON.stringify(objects('zia/behavioralAnalysisAdvancedSettings'));
	expect(settings).toContain(md5Of(virus));
	expect(settings).not.toContain(md5Of(letter));
});

test('a mail without one starts nothing', async () => {
	const { error, put } = await receive([mail('none'), { json: {} }], 0.001);
	expect(error).toBeUndefined();
	expect(put('Sandbox Report')).toBeUndefined();
});
