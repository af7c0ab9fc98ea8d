/**
 * A post that is not taken. Cloud NSS drops a batch at 400, and sends it again for an hour at any
 * other status but 200 and 204 (help.zscaler.com/zia/about-cloud-nss-feeds, 2026-11).
 */
export class PushRefusal extends Error {
	override readonly name = 'Refusal';

	constructor(
		readonly status: number,
		message: string,
	) {
		super(message);
	}
}
